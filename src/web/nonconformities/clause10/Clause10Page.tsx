import { improvement } from '#domain/records/improvement/improvement.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { standards } from '#domain/standards/standards.ts'
import type { Topic } from '#domain/topics.ts'
import { clause10Text } from '#domain/words/nonconformityScreen.ts'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Clause10.module.css'
import { Flow, type Heap } from './Flow.tsx'
import { Lessons } from './Lessons.tsx'

const improving: readonly Heap[] = [
  { label: clause10Text.overdue, query: { overdue: 'true' } },
  { label: clause10Text.waiting, query: { state: 'candidate' } },
  { label: clause10Text.underWay, query: { status: 'inProgress' } },
]
const correcting: readonly Heap[] = [
  { label: clause10Text.overdue, query: { overdue: 'true' } },
  { label: clause10Text.waiting, query: { state: 'reported' } },
  {
    label: clause10Text.underWay,
    query: {
      state: 'confirmed,controlled,corrected,evaluated,analysing,planned,approved,implementing,verified,aimsUpdated',
    },
  },
  { label: clause10Text.awaiting, query: { state: 'awaitingVerification' } },
]

/** Getting better in its two flows, side by side and apart: what is improved, and what is corrected (C-002). */
export function Clause10Page() {
  const { say } = useWords()
  return (
    <Page title={say(clause10Text.title)}>
      <p className={classes.apart}>{say(clause10Text.apart)}</p>
      <div className={classes.flows}>
        <Flow
          type={improvement}
          title={clause10Text.proactive}
          text={clause10Text.proactiveText}
          clauses={clausesOf('continualImprovement')}
          heaps={improving}
        />
        <Flow
          type={nonconformity}
          title={clause10Text.reactive}
          text={clause10Text.reactiveText}
          clauses={clausesOf('correctiveAction')}
          heaps={correcting}
        />
      </div>
      <Lessons />
    </Page>
  )
}

/** Where the standards ask for it, as people say it: `42001 10.1`. */
function clausesOf(topic: Topic): string {
  return standards
    .flatMap(({ short, requirements }) =>
      requirements
        .filter(({ kind, topics }) => kind === 'clause' && topics.includes(topic))
        .map(({ ref }) => `${short} ${ref}`),
    )
    .join(', ')
}
