import { interviewDrill } from '#domain/records/interviewDrill/interviewDrill.ts'
import { culturePartText as text } from '#domain/words/cultureRecordScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { OneRecord } from './OneRecord.tsx'
import { RowsPart } from './RowsPart.tsx'
import { SampleInput } from './SampleInput.tsx'

const parts = [
  {
    title: text.drill,
    names: ['heldOn', 'size', 'about', 'population', 'seed', 'reached', 'credible'],
    envelope: ['title', 'owner'],
    editIn: ['planned'],
  },
]

/** One drill: who was drawn, and what they could tell. */
export function DrillPage() {
  const { say } = useWords()
  return (
    <OneRecord
      type={interviewDrill}
      next={{ planned: 'draw', drawn: 'conclude' }}
      rest={() => text.over}
      parts={parts}
      steps={() => ({ ownInput: (_, name) => (name === 'sample' ? SampleInput : undefined) })}
      after={(record) =>
        record.state === 'held' && (
          <RowsPart record={record} title={say(text.answers)} name="sample" field={interviewDrill.fields.sample} />
        )
      }
    />
  )
}
