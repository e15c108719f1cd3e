import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { importText } from '#domain/words/importScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useAct } from './useImport.ts'

/** Says what undoing does and asks once. */
export function UndoDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useAct(id)
  const undo = () => mutate({ path: '/undo', body: { reason } }, { onSuccess: onClose })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(importText.undo)}
      closeButtonProps={{ 'aria-label': say(importText.close) }}
    >
      <Stack gap="md">
        <p style={{ margin: 0 }}>{say(importText.undoText)}</p>
        <TextInput
          label={say(importText.undoReason)}
          value={reason}
          maxLength={2000}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ProblemNote error={error} />
        <Group justify="end">
          <Button loading={isPending} onClick={undo}>
            {say(importText.undo)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
