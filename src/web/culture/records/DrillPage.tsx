import { interviewDrill } from '#domain/records/interviewDrill/interviewDrill.ts'
import { culturePartText as text } from '#domain/words/cultureRecordScreen.ts'
import { OneRecord } from './OneRecord.tsx'

const parts = [
  {
    title: text.drill,
    names: ['heldOn', 'size', 'about', 'population', 'seed', 'reached', 'credible'],
    envelope: ['title', 'owner'],
    editIn: ['planned'],
  },
  { title: text.answers, names: ['sample'] },
]

/** One drill: who was drawn, and what they could tell. */
export function DrillPage() {
  return (
    <OneRecord
      type={interviewDrill}
      next={{ planned: 'draw', drawn: 'conclude' }}
      rest={() => text.over}
      parts={parts}
    />
  )
}
