import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Decision } from '#domain/records/managementReview/decisionRows.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { DecisionsInput } from '../DecisionsInput.tsx'
import { DecisionsRead } from '../DecisionsRead.tsx'
import classes from './Meeting.module.css'
import type { SlideProps } from './Slide.tsx'
import { useFields } from './useFields.ts'

/** What is decided on the four questions, written down as it is said. */
export function DecisionsSlide({ record, put }: SlideProps) {
  const { say } = useWords()
  const [decisions, setDecisions] = useState<readonly Decision[]>(record.fields.decisions)
  const { mutate, isPending, error } = useFields(record, async (next) => {
    setDecisions(next.fields.decisions)
    await put(next)
  })
  if (record.state !== 'held' || !record.may.edit)
    return record.fields.decisions.length > 0 ? (
      <DecisionsRead decisions={record.fields.decisions} names={record.names} />
    ) : (
      <p className={classes.said}>{say(reviewText.noDecisions)}</p>
    )
  const isChanged = JSON.stringify(decisions) !== JSON.stringify(record.fields.decisions)
  return (
    <div className={classes.notes}>
      <DecisionsInput isReview value={decisions} onChange={(rows) => setDecisions(rows as readonly Decision[])} />
      <ProblemNote error={error} />
      <div>
        <Button disabled={!isChanged} loading={isPending} onClick={() => mutate({ decisions })}>
          {say(reviewText.save)}
        </Button>
      </div>
    </div>
  )
}
