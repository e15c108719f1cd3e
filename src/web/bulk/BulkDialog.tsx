import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { bulkText } from '#domain/words/screenBulk.ts'
import { shellText } from '#domain/words/screenShell.ts'
import type { Item } from '#web/api/shapes.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { BulkOutcome } from './BulkOutcome.tsx'
import { type BulkAction, bulkActions } from './bulkActions.ts'
import { useBulk } from './useBulk.ts'

interface Shown {
  readonly action: BulkAction
  readonly items: readonly Item[]
  /** Only these stay selected afterwards. */
  readonly onKeep: (ids: ReadonlySet<string>) => void
  readonly onClose: () => void
}

/** One form for all selected; afterwards it says which were refused and why, and stays until it is closed. */
export function BulkDialog({ action, items: selected, onKeep, onClose }: Shown) {
  const { say } = useWords()
  const [items] = useState(selected)
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({})
  const [reason, setReason] = useState('')
  const definition = bulkActions[action]
  const steps = definition.steps.filter(({ fits }) => items.some(fits))
  const bulk = useBulk({ steps, items, values, reason }, onKeep)
  const onKeyDown = useSubmitKey(bulk.apply)
  const asks = [...new Set(steps.flatMap((step) => step.asks))]
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(definition.label)}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      {bulk.outcome ? (
        <BulkOutcome outcome={bulk.outcome} items={items} onClose={onClose} />
      ) : (
        <Stack component="form" gap="md" onKeyDown={onKeyDown} onSubmit={bulk.submit}>
          {asks.map((name, at) => {
            const field = fieldOf(improvement, name)
            return (
              field && (
                <FieldInput
                  key={name}
                  autoFocus={at === 0}
                  field={field}
                  value={values[name] ?? empty(field.kind)}
                  onChange={(value) => setValues({ ...values, [name]: value })}
                />
              )
            )
          })}
          {definition.reason && (
            <TextInput
              label={say(bulkText.reason)}
              description={say(bulkText.reasonHelp)}
              required
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
          {asks.length > 1 && (
            <Text size="sm" c="dimmed">
              {say(bulkText.leaveEmpty)}
            </Text>
          )}
          <ProblemNote error={bulk.error} />
          <Group justify="end">
            <Button type="submit" loading={bulk.isPending}>
              {say(bulkText.apply, { count: items.length })}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}

function empty(kind: string): unknown {
  return kind === 'choices' ? [] : null
}
