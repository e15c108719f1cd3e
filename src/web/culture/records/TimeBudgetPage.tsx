import { timeBudget } from '#domain/records/timeBudget/timeBudget.ts'
import { culturePartText as text } from '#domain/words/cultureRecordScreen.ts'
import { OneRecord } from './OneRecord.tsx'

const parts = [
  {
    title: text.time,
    names: ['team', 'startsOn', 'endsOn', 'people', 'capacity', 'budget', 'used'],
    envelope: ['title', 'owner'],
    editIn: ['planned'],
  },
  { title: text.spent, names: ['spent'] },
]

/** The time of one team, and what it used. */
export function TimeBudgetPage() {
  return (
    <OneRecord
      type={timeBudget}
      next={{ planned: 'grant', running: 'logHours' }}
      rest={() => text.over}
      parts={parts}
    />
  )
}
