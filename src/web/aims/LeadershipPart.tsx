import { Link } from '@tanstack/react-router'
import { type LeadershipAct, leadershipActs } from '#domain/conformity/leadership.ts'
import { pluralOf } from '#domain/records/plural.ts'
import { aimsText, leadershipWords } from '#domain/words/aimsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useConformity } from '#web/conformity/useConformity.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { QuarterTable } from '#web/registerHealth/QuarterTable.tsx'
import { Section } from '#web/registerHealth/Section.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Aims.module.css'
import type { Leadership } from './shapes.ts'

const kinds = Object.keys(leadershipActs) as LeadershipAct[]
const MOST = 10

/** What top management approved, reviewed and sponsored, by quarter and as a log (C-028). */
export function LeadershipPart() {
  const { say } = useWords()
  const { data, error } = useConformity<Leadership>('/aims/leadership')
  return (
    <Section title={say(aimsText.leadership)}>
      <ProblemNote error={error} />
      <QuarterTable
        label={say(aimsText.leadership)}
        kinds={kinds}
        words={leadershipWords}
        quarters={data?.quarters ?? []}
      />
      {data && <Log items={data.items} />}
    </Section>
  )
}

function Log({ items }: Pick<Leadership, 'items'>) {
  const { say, formats } = useWords()
  const slug = useSlug()
  if (items.length === 0) return <p className={classes.soft}>{say(aimsText.noActs)}</p>
  return (
    <details>
      <summary className={classes.soft}>{say(aimsText.log)}</summary>
      <ul className={classes.list}>
        {items.slice(0, MOST).map(({ at, act, by, record: { id, type, number, title } }) => (
          <li key={`${at} ${id}`} className={classes.item}>
            <span className={classes.soft}>{formats.moment(at)}</span>
            <span>{by.name}</span>
            <span className={classes.soft}>{say(leadershipWords[act])}</span>
            <Link to={`/o/${slug}/${pluralOf(type)}/${number ?? id}`}>{[number, title].filter(Boolean).join(' ')}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
