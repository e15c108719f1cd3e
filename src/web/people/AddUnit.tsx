import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { unitText } from '#domain/words/unitScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useReturnFocus } from '#web/parts/useReturnFocus.ts'
import { useWords } from '#web/words/useWords.tsx'
import { UnitFields, type UnitValues, unitFields } from './UnitFields.tsx'
import { useRefreshUnits } from './useRefreshUnits.ts'
import type { Unit } from './useUnits.ts'

interface Shown {
  readonly parent: string | null
  readonly onClose: () => void
  readonly onAdded: (unit: string) => void
}

export function AddUnit({ parent, onClose, onAdded }: Shown) {
  const { say } = useWords()
  useReturnFocus()
  const api = useApi()
  const refresh = useRefreshUnits()
  const [values, setValues] = useState<UnitValues>({ name: '', kind: 'department', parent })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask<Unit>('/units', { method: 'POST', body: values }),
    onSuccess: async ({ id }) => {
      await refresh()
      onAdded(id)
    },
  })
  return (
    <Modal opened onClose={onClose} title={say(unitText.add)} closeButtonProps={{ 'aria-label': say(shellText.close) }}>
      <Stack
        component="form"
        gap="md"
        onSubmit={(event) => {
          event.preventDefault()
          mutate()
        }}
      >
        <UnitFields values={values} change={(changed) => setValues({ ...values, ...changed })} error={error} isNew />
        <ProblemNote error={error} fields={unitFields} />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {say(peopleText.cancel)}
          </Button>
          <Button type="submit" loading={isPending}>
            {say(unitText.add)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
