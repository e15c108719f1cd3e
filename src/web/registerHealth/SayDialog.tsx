import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { healthText } from '#domain/words/registerHealthScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useTell } from './useReport.ts'

interface Shown {
  /** Below /register-health. */
  readonly path: string
  /** What the text is called in the request. */
  readonly field: string
  readonly title: string
  readonly label: string
  readonly help?: string
  readonly action: string
  readonly onClose: () => void
}

/** One text in a dialog: an explanation, or why something is withdrawn. */
export function SayDialog({ path, field, title, label, help, action, onClose }: Shown) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { mutate, isPending, error } = useTell()
  const send = () => mutate({ path, body: { [field]: text } }, { onSuccess: onClose })
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say(healthText.close) }}>
      <Stack gap="md">
        <Textarea
          data-autofocus
          label={label}
          description={help}
          value={text}
          error={refusalAt(error, field)}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <ProblemNote error={error} fields={[field]} />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {say(healthText.cancel)}
          </Button>
          <Button loading={isPending} onClick={send}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
