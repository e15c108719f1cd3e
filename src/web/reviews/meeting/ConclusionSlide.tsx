import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { managementReviewFields } from '#domain/records/managementReview/fields.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AttendanceInput } from '../AttendanceInput.tsx'
import classes from './Meeting.module.css'
import type { SlideProps } from './Slide.tsx'
import { useFields } from './useFields.ts'

/** What the meeting concludes, and who was there. */
export function ConclusionSlide({ record, put }: SlideProps) {
  const { say } = useWords()
  const { attendance, conclusion } = record.fields
  const [said, setSaid] = useState({ attendance, conclusion: conclusion ?? '' })
  const { mutate, isPending, error } = useFields(record, async (next) => {
    setSaid({ attendance: next.fields.attendance, conclusion: next.fields.conclusion ?? '' })
    await put(next)
  })
  if (record.state !== 'held' || !record.may.edit)
    return (
      <>
        {conclusion && <p className={classes.said}>{conclusion}</p>}
        <RowsRead record={record} name="attendance" />
      </>
    )
  return (
    <div className={classes.notes}>
      <Textarea
        size="md"
        label={say(managementReviewFields.conclusion.label)}
        description={say(managementReviewFields.conclusion.help)}
        autosize
        minRows={3}
        maxLength={LONG_TEXT}
        value={said.conclusion}
        onChange={({ currentTarget }) => setSaid({ ...said, conclusion: currentTarget.value })}
      />
      <AttendanceInput
        value={said.attendance}
        onChange={(rows) => setSaid({ ...said, attendance: rows as typeof attendance })}
        error={undefined}
      />
      <ProblemNote error={error} />
      <div>
        <Button loading={isPending} onClick={() => mutate({ ...said, conclusion: said.conclusion.trim() || null })}>
          {say(reviewText.save)}
        </Button>
      </div>
    </div>
  )
}
