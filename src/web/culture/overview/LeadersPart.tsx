import { Link } from '@tanstack/react-router'
import { pluralOf } from '#domain/records/plural.ts'
import { cultureText as text } from '#domain/words/cultureScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { QuarterTable } from '#web/registerHealth/QuarterTable.tsx'
import section from '#web/registerHealth/Section.module.css'
import { Section } from '#web/registerHealth/Section.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { type Leaders, ledBy } from '../shapes.ts'
import { useCulture } from '../useCulture.ts'
import classes from './Overview.module.css'

const MOST = 20

/** What leaders raise, own, ask and admit, by quarter, with the records behind it (C-142 to C-144). */
export function LeadersPart() {
  const { say } = useWords()
  const { data, error } = useCulture<Leaders>('/culture/leaders')
  return (
    <Section title={say(text.leaders)}>
      <ProblemNote error={error} />
      <QuarterTable label={say(text.leaders)} kinds={ledBy} words={text} quarters={data?.quarters ?? []} />
      {data && data.items.length > 0 && <Behind items={data.items} />}
    </Section>
  )
}

function Behind({ items }: Pick<Leaders, 'items'>) {
  const { say, formats } = useWords()
  const slug = useSlug()
  return (
    <details>
      <summary className={classes.soft}>{say(text.records)}</summary>
      <ul className={section.rows}>
        {items.slice(0, MOST).map(({ by, day, person, record: { id, type, number, title } }) => (
          <li key={`${by} ${id}`} className={section.row}>
            <span className={section.soft}>{formats.day(day)}</span>
            <span>{person.name}</span>
            <span className={section.soft}>{say(text[by])}</span>
            <Link to={`/o/${slug}/${pluralOf(type)}/${number ?? id}`}>{[number, title].filter(Boolean).join(' ')}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
