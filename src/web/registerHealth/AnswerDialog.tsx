import { Button, Group, Modal, SegmentedControl, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { dimensions } from '#domain/reports/dimensions.ts'
import { dimensionText, healthText } from '#domain/words/registerHealthScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Question } from './shapes.ts'
import { useTell } from './useReport.ts'

const answers = ['holds', 'change'] as const

/** Whether it still holds or something has to change, and why. */
export function AnswerDialog({ question, onClose }: { readonly question: Question; readonly onClose: () => void }) {
  const { say } = useWords()
  const [answer, setAnswer] = useState<string>(answers[0])
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useTell()
  const send = () =>
    mutate({ path: `/questions/${question.id}/answer`, body: { answer, reason } }, { onSuccess: onClose })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(dimensionText.answerTitle)}
      closeButtonProps={{ 'aria-label': say(healthText.close) }}
    >
      <Stack gap="md">
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
        <ProblemNote error={error} fields={['reason']} />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {say(healthText.cancel)}
          </Button>
          <Button loading={isPending} onClick={send}>
            {say(healthText.save)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
