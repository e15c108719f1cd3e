import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import { recordTypes } from '#domain/records/index.ts'
import { raiseText } from '#domain/words/nonconformityScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { shellText } from '#domain/words/screenShell.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import type { Values } from '#web/metrics/metricDraft.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Raisable } from './raisable.ts'
import { useRaise } from './useRaise.ts'

interface Shown {
  readonly from: AnyRecord & { readonly today?: string }
  readonly raisable: Raisable
  readonly onClose: () => void
}

/** One record made out of another in one step: a line and a few words; the link and what is known go along. */
export function RaiseDialog({ from, raisable, onClose }: Shown) {
  const { say } = useWords()
  const [values, setValues] = useState<Values>({
    detectedOn: from.today ?? null,
    ...(raisable.type === 'task' ? { title: from.title } : {}),
  })
  const { mutate, isPending, error } = useRaise(from, raisable, onClose)
  const type = recordTypes[raisable.type]
  const send = () => !isPending && mutate(Object.fromEntries(raisable.asks.map((name) => [name, values[name] ?? null])))
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={say(raisable.label)}
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
        <p>{say(raiseText.linked, { source: [from.number, from.title].filter(Boolean).join(' ') })}</p>
        {raisable.asks.map((name) => {
          const field =
            name === 'title' ? ({ kind: 'text', label: raiseText.oneLine } as const) : type && fieldOf(type, name)
          if (!field) return null
          return (
            <FieldInput
              key={name}
              field={field}
              value={values[name] ?? null}
              onChange={(value) => setValues({ ...values, [name]: value })}
              error={refusalAt(error, name)}
              required={name === 'title'}
              autoFocus={name === 'title'}
            />
          )
        })}
        <ProblemNote error={error} fields={raisable.asks} />
        <Group justify="end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {say(moveText.cancel)}
          </Button>
          <Button type="submit" loading={isPending}>
            {say(raiseText.send)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
