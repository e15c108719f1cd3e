import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import { performanceReview } from '#domain/records/performanceReview/performanceReview.ts'
import { performanceText } from '#domain/words/performanceScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'

const names = ['title', 'scheduledFor', 'every', 'owner', 'participants'] as const

/** When the figures are looked at, by whom, and how often. */
export function NewReview({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const me = useMembership()?.person
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({
    title: say(performanceText.usualTitle),
    scheduledFor: null,
    every: 'week',
    owner: me?.id ?? null,
    participants: null,
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.create(performanceReview, values),
    onSuccess: () => {
      onClose()
      return queries.invalidateQueries({ queryKey: [slug, performanceReview.plural] })
    },
  })
  const isReady = Boolean(values.title && values.scheduledFor)
  const send = () => isReady && !isPending && mutate()
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(performanceText.new)}
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
        {names.map((name) => {
          const field = fieldOf(performanceReview, name)
          return (
            field && (
              <FieldInput
                key={name}
                field={field}
                value={values[name]}
                onChange={(value) => setValues({ ...values, [name]: value })}
                error={refusalAt(error, name)}
                required={name === 'title' || name === 'scheduledFor'}
                autoFocus={name === 'scheduledFor'}
                names={me ? { [me.id]: me.name } : {}}
              />
            )
          )
        })}
        <ProblemNote error={error} fields={names} />
        <Group justify="end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {say(moveText.cancel)}
          </Button>
          <Button type="submit" loading={isPending} disabled={!isReady}>
            {say(performanceText.schedule)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
