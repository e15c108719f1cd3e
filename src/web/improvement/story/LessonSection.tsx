import { storyText } from '#domain/words/improvementScreen.ts'
import { usePlace } from '../place.ts'
import { LongWords } from './LongWords.tsx'
import { Said } from './Said.tsx'
import { Section } from './Section.tsx'

/** What others can take from it (C-096, C-097). */
export function LessonSection() {
  const { lesson, lessonWaived, recognitionConsidered, closedAs } = usePlace().record.fields
  return (
    <Section
      name="lesson"
      title={storyText.lesson}
      hint={storyText.lessonHint}
      isEmpty={!lesson && !lessonWaived && !recognitionConsidered && !closedAs}
    >
      <LongWords name="lesson" />
      <Said names={['lessonWaived', 'recognitionConsidered', 'closedAs', 'closedAt']} />
    </Section>
  )
}
