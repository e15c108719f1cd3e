import { useQuery } from '@tanstack/react-query'
import { type CauseCategory, causeCategories } from '#domain/causes/causeAnswers.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import type { Severity } from '#domain/records/nonconformity/severity.ts'
import { clause10Text } from '#domain/words/nonconformityScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { SeverityMark } from '../SeverityMark.tsx'
import classes from './Clause10.module.css'

interface Lesson {
  readonly lesson: string
  readonly requirement: string | null
  readonly severity: Severity | null
  readonly causes: readonly CauseCategory[]
  readonly month: string
}

/** What closed nonconformities taught, without the names of people (C-228). */
export function Lessons() {
  const { say, formats } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data, error } = useQuery({
    queryKey: [slug, nonconformity.plural, 'lessons'],
    queryFn: ({ signal }) => api.ask<{ readonly items: readonly Lesson[] }>('/nonconformity-lessons', { signal }),
  })
  return (
    <section className={classes.lessons}>
      <h2>{say(clause10Text.lessons)}</h2>
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p className={classes.soft}>{say(clause10Text.noLessons)}</p>}
      <ul className={classes.taught}>
        {data?.items.map(({ lesson, requirement, severity, causes, month }) => (
          <li key={lesson + month}>
            <p>{lesson}</p>
            <p className={classes.line}>
              <SeverityMark severity={severity} />
              {requirement && <FieldCell field={nonconformity.fields.requirement} value={requirement} />}
              {causes.map((cause) => (
                <span key={cause}>{say(causeCategories[cause])}</span>
              ))}
              <span>{[formats.month(month.slice(0, 7)), month.slice(0, 4)].join(' ')}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
