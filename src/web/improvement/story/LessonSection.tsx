import { Link } from '@tanstack/react-router'
import { storyPageText } from '#domain/words/cultureScreen.ts'
import { storyText } from '#domain/words/improvementScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { LongWords } from './LongWords.tsx'
import { Said } from './Said.tsx'
import { Section } from './Section.tsx'

/** What others can take from it (C-096, C-097). */
export function LessonSection() {
  const { say } = useWords()
  const slug = useSlug()
  const { id, number, fields } = usePlace().record
  const { lesson, lessonWaived, recognitionConsidered, closedAs, verdict } = fields
  return (
    <Section
      name="lesson"
      title={storyText.lesson}
      hint={storyText.lessonHint}
      isEmpty={!lesson && !lessonWaived && !recognitionConsidered && !closedAs && !verdict}
    >
      <LongWords name="lesson" />
      <Said names={['lessonWaived', 'recognitionConsidered', 'closedAs', 'closedAt']} />
      {verdict && (
        <p data-print="hide">
          <Link to={`/o/${slug}/improvements/${number ?? id}/story`}>{say(storyPageText.open)}</Link>
        </p>
      )}
    </Section>
  )
}
