import { requiredInputs } from '#domain/records/managementReview/inputs.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Reviews.module.css'
import type { ReviewTable } from '../shapes.ts'
import { emptyInput, type Review, type Said, useInputs } from '../useInputs.ts'
import { InputCard } from './InputCard.tsx'

interface Shown {
  readonly record: Review
  readonly put: (record: Review) => Promise<void>
  readonly table: ReviewTable
}

/** Every input: what the house knows by itself, what was added to it, and what was said in the meeting. */
export function InputsPart({ record, put, table }: Shown) {
  const { say } = useWords()
  const { save, error } = useInputs(record, put)
  const isOpen = record.may.edit && record.state === 'inputsCollecting'
  const rows = requiredInputs(table.paper.standards).map(
    (input) => record.fields.inputs.find((row) => row.input === input) ?? emptyInput(input),
  )
  return (
    <Part title={say(reviewText.inputs)}>
      {isOpen && <p className={classes.help}>{say(reviewText.inputsHelp)}</p>}
      <ProblemNote error={error} />
      {rows.map((row) => (
        <InputCard
          key={row.input}
          row={row}
          paper={table.paper.inputs.find(({ input }) => input === row.input)}
          people={table.people}
          {...(isOpen && { onSave: (said: Said) => save(row.input!, said) })}
        />
      ))}
    </Part>
  )
}
