import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { moveText } from '#domain/words/screenMoves.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { signalRuleText } from '#domain/words/signalScreen.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly name: string
  readonly onPause: (reason: string) => void
  readonly onClose: () => void
}

/** Why a rule is paused; the history keeps it. */
export function PauseDialog({ name, onPause, onClose }: Shown) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const send = () => {
    if (reason.trim() === '') return
    onPause(reason.trim())
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(signalRuleText.pauseTitle, { rule: name })}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <Stack
        component="form"
        gap="md"
        onKeyDown={useSubmitKey(send)}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Textarea
          label={say(moveText.reason)}
          description={say(moveText.reasonHelp)}
          required
          minRows={2}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          autoFocus
          data-autofocus
        />
        <Group justify="end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {say(moveText.cancel)}
          </Button>
          <Button type="submit" disabled={reason.trim() === ''}>
            {say(signalRuleText.pause)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
