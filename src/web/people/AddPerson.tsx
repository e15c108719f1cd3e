import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { useApi } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useReturnFocus } from '#web/parts/useReturnFocus.ts'
import { useWords } from '#web/words/useWords.tsx'
import { PersonFields, type PersonValues, personFields } from './PersonFields.tsx'
import { type Member, useRefreshPeople } from './useMembers.ts'

const nobody: PersonValues = { name: '', email: null, unit: null, manager: null }

/** A new person needs a name and nothing else; roles and invitation follow in their panel. */
export function AddPerson({
  onClose,
  onAdded,
}: {
  readonly onClose: () => void
  readonly onAdded: (person: string) => void
}) {
  const { say } = useWords()
  useReturnFocus()
  const api = useApi()
  const refresh = useRefreshPeople()
  const [values, setValues] = useState(nobody)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask<Member>('/people', { method: 'POST', body: values }),
    onSuccess: async ({ id }) => {
      await refresh()
      onAdded(id)
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(peopleText.add)}
      closeButtonProps={{ 'aria-label': say(shellText.close) }}
    >
      <Stack
        component="form"
        gap="md"
        onSubmit={(event) => {
          event.preventDefault()
          mutate()
        }}
      >
        <PersonFields values={values} change={(changed) => setValues({ ...values, ...changed })} error={error} isNew />
        <ProblemNote error={error} fields={personFields} />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {say(peopleText.cancel)}
          </Button>
          <Button type="submit" loading={isPending}>
            {say(peopleText.addThis)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
