import { SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { dimensions } from '#domain/reports/dimensions.ts'
import { dimensionText } from '#domain/words/registerHealthScreen.ts'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { AskDialog } from './AskDialog.tsx'
import type { Question } from './shapes.ts'

const answers = ['holds', 'change'] as const

/** Whether it still holds or something has to change, and why. */
export function AnswerDialog({ question, onClose }: { readonly question: Question; readonly onClose: () => void }) {
  const { say } = useWords()
  const [answer, setAnswer] = useState<string>(answers[0])
  const [reason, setReason] = useState('')
  return (
    <AskDialog
      title={say(dimensionText.answerTitle)}
      path={`/questions/${question.id}/answer`}
      body={{ answer, reason }}
      fields={['reason']}
      onClose={onClose}
    >
      {(error) => (
        <>
          <p>{say(dimensions[question.dimension].asks)}</p>
          <SegmentedControl
            fullWidth
            aria-label={say(dimensionText.answerTitle)}
            value={answer}
            onChange={setAnswer}
            data={answers.map((value) => ({ value, label: say(dimensionText[value]) }))}
          />
          <Textarea
            data-autofocus
            label={say(dimensionText.reason)}
            value={reason}
            error={refusalAt(error, 'reason')}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </>
      )}
    </AskDialog>
  )
}
