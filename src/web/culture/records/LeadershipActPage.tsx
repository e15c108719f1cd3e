import { leadershipAct } from '#domain/records/leadershipAct/leadershipAct.ts'
import { culturePartText as text } from '#domain/words/cultureRecordScreen.ts'
import { OneRecord } from './OneRecord.tsx'

const parts = [
  {
    title: text.asks,
    names: ['kind', 'question', 'until', 'askedOn'],
    envelope: ['title', 'owner'],
    editIn: ['draft'],
  },
  { title: text.came, names: ['heard', 'change', 'answeredOn'] },
]

/** A leader’s question, the answers below it, and what came of them. */
export function LeadershipActPage() {
  return (
    <OneRecord type={leadershipAct} next={{ draft: 'ask', open: 'conclude' }} rest={() => text.over} parts={parts} />
  )
}
