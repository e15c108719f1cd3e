import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { LONG_TEXT } from '#domain/checks/text.ts'
import type { ReviewInput } from '#domain/records/managementReview/inputs.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ActionsTable } from '../ActionsTable.tsx'
import { Figures } from '../Figures.tsx'
import { Items } from '../Items.tsx'
import { emptyInput, useInputs } from '../useInputs.ts'
import classes from './Meeting.module.css'
import { OverdueSlide } from './OverdueSlide.tsx'
import type { SlideProps } from './Slide.tsx'

/** Until the meeting ends, what is open is asked anew; afterwards the slide shows what lay on the table. */
const untilItEnds = ['scheduled', 'inputsCollecting', 'inputsComplete', 'held']

/** One input: figures first, the records behind them, what was prepared, and room for what is said. */
export function InputSlide({ input, record, put, table }: SlideProps & { readonly input: ReviewInput }) {
  const { say } = useWords()
  const row = record.fields.inputs.find((each) => each.input === input) ?? emptyInput(input)
  const paper = table.paper.inputs.find((each) => each.input === input)
  const hasOpenActions = input === 'actions' && untilItEnds.includes(record.state)
  return (
    <>
      {paper && <Figures figures={paper.figures} />}
      {row.content && <p className={classes.said}>{row.content}</p>}
      {row.nothingBecause && (
        <p className={classes.said}>{`${say(reviewText.nothingBecause)} ${row.nothingBecause}`}</p>
      )}
      {input === 'register' && <OverdueSlide record={record} put={put} table={table} />}
      {hasOpenActions && table.openActions.length > 0 && (
        <ActionsTable
          label={say(reviewText.openActions)}
          actions={table.openActions}
          people={table.people}
          today={record.today}
        />
      )}
      {paper && !hasOpenActions && <Items items={paper.items} people={table.people} most={8} />}
      <Notes input={input} record={record} put={put} />
    </>
  )
}

function Notes({ input, record, put }: Omit<SlideProps, 'table'> & { readonly input: ReviewInput }) {
  const { say } = useWords()
  const { save, error } = useInputs(record, put)
  const known = record.fields.inputs.find((each) => each.input === input)?.notes ?? ''
  const [notes, setNotes] = useState(known)
  if (record.state !== 'held' || !record.may.edit) return known ? <p className={classes.said}>{known}</p> : null
  return (
    <div className={classes.notes}>
      <Textarea
        size="md"
        label={say(reviewText.notes)}
        autosize
        minRows={2}
        maxLength={LONG_TEXT}
        value={notes}
        onChange={({ currentTarget }) => setNotes(currentTarget.value)}
        onBlur={() => notes.trim() !== known && save(input, { notes: notes.trim() || null })}
      />
      <ProblemNote error={error} />
    </div>
  )
}
