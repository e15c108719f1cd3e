import { timeBudget } from '#domain/records/timeBudget/timeBudget.ts'
import { culturePartText as text } from '#domain/words/cultureRecordScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { HoursInput } from './HoursInput.tsx'
import { OneRecord } from './OneRecord.tsx'
import { RowsPart } from './RowsPart.tsx'

const parts = [
  {
    title: text.time,
    names: ['team', 'startsOn', 'endsOn', 'people', 'capacity', 'budget', 'used'],
    envelope: ['title', 'owner'],
    editIn: ['planned'],
  },
]

/** The time of one team, and what it used. */
export function TimeBudgetPage() {
  const { say } = useWords()
  return (
    <OneRecord
      type={timeBudget}
      next={{ planned: 'grant', running: 'logHours' }}
      rest={() => text.over}
      parts={parts}
      steps={() => ({ ownInput: (_, name) => (name === 'spent' ? HoursInput : undefined) })}
      after={(record) => (
        <RowsPart record={record} title={say(text.spent)} name="spent" field={timeBudget.fields.spent} />
      )}
    />
  )
}
