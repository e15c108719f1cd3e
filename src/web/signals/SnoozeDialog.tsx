import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { moveText } from '#domain/words/screenMoves.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { signalText } from '#domain/words/signalScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Signal } from './shapes.ts'

/** Until which day a signal rests, and why. */
export function SnoozeDialog({ signal, onClose }: { readonly signal: Signal; readonly onClose: () => void }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const [until, setUntil] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(`/signals/${signal.id}/snooze`, { method: 'POST', body: { until: until ?? '', reason } }),
    onSuccess: () => {
      onClose()
      return queries.invalidateQueries({ queryKey: [slug, 'signals'] })
    },
  })
  const send = () => !isPending && mutate()
  const onKeyDown = useSubmitKey(send)
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${say(signalText.snooze)}: ${signal.about}`}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <Stack
        component="form"
        gap="md"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Text size="sm">{say(signalText.snoozeHelp)}</Text>
        <FieldInput
          field={{ kind: 'day', label: signalText.until }}
          value={until}
          onChange={(day) => setUntil(day as string | null)}
          error={refusalAt(error, 'until')}
          required
          autoFocus
        />
        <Textarea
          label={say(moveText.reason)}
          required
          minRows={2}
          value={reason}
          error={refusalAt(error, 'reason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ProblemNote error={error} fields={['until', 'reason']} />
        <Group justify="end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {say(moveText.cancel)}
          </Button>
          <Button type="submit" loading={isPending}>
            {say(signalText.snooze)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
