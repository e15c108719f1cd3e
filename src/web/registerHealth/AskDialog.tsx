import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { healthText } from '#domain/words/registerHealthScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useTell } from './useReport.ts'

interface Shown {
  readonly title: string
  /** What the button says; saving, where nothing else is meant. */
  readonly action?: string
  /** Where the request goes, below /register-health, and what it says. */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** Fields that show their own refusals. */
  readonly fields: readonly string[]
  readonly onClose: () => void
  readonly children: (error: unknown) => ReactNode
}

/** A question in a dialog: its fields, what stands against them, and the two ways out. */
export function AskDialog({ title, action, path, body, fields, onClose, children }: Shown) {
  const { say } = useWords()
  const { mutate, isPending, error } = useTell()
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say(healthText.close) }}>
      <Stack gap="md">
        {children(error)}
        <ProblemNote error={error} fields={fields} />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {say(healthText.cancel)}
          </Button>
          <Button loading={isPending} onClick={() => mutate({ path, body }, { onSuccess: onClose })}>
            {action ?? say(healthText.save)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
