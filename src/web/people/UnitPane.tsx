import { Button, Group, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { unitText } from '#domain/words/unitScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { EditProblems } from '#web/parts/EditProblems.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDraft } from '#web/parts/useDraft.ts'
import { useWords } from '#web/words/useWords.tsx'
import { UnitFields, type UnitValues, unitFields } from './UnitFields.tsx'
import { withInside } from './unitTree.ts'
import { useRefreshUnits } from './useRefreshUnits.ts'
import { type Unit, unitPath } from './useUnits.ts'

interface Shown {
  readonly unit: Unit
  readonly units: readonly Unit[]
  readonly onAddInside: () => void
}

/** The chosen unit: rename, move, add inside, close. For those who may not, where it lies. */
export function UnitPane({ unit, units, onAddInside }: Shown) {
  const { say } = useWords()
  const isAdministrator = useHasRole('administrator')
  return (
    <Stack gap="md">
      <h2 style={{ margin: 0 }}>{unit.name}</h2>
      {!isAdministrator && (
        <Text c="dimmed" size="sm">
          {[say(unitText[unit.kind]), unitPath(units, unit.id)].join(' · ')}
        </Text>
      )}
      {isAdministrator && unit.active && <UnitForm unit={unit} units={units} />}
      {isAdministrator && unit.active && (
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={onAddInside}
          style={{ alignSelf: 'start' }}
        >
          {say(unitText.addInside, { unit: unit.name })}
        </Button>
      )}
      {isAdministrator && <CloseOrReopen unit={unit} />}
    </Stack>
  )
}

function useChangeUnit(unit: Unit, onDone?: () => void) {
  const api = useApi()
  const refresh = useRefreshUnits()
  return useMutation({
    mutationFn: (body: Partial<Unit>) =>
      api.ask<Unit>(`/units/${unit.id}`, { method: 'PATCH', body, version: unit.version }),
    onError: refresh,
    onSuccess: async () => {
      await refresh()
      onDone?.()
    },
  })
}

const labels = { name: unitText.name, kind: unitText.kind, parent: unitText.parent } as const

function UnitForm({ unit, units }: { readonly unit: Unit; readonly units: readonly Unit[] }) {
  const { say } = useWords()
  const draft = useDraft<UnitValues>({ name: unit.name, kind: unit.kind, parent: unit.parent })
  const { mutate, isPending, error, reset } = useChangeUnit(unit, draft.reset)
  const theirs = { name: unit.name, kind: say(unitText[unit.kind]), parent: unitPath(units, unit.parent) }
  const overtaken = draft.overtaken.map((field) => ({ label: labels[field], theirs: theirs[field] }))
  return (
    <Stack
      component="form"
      gap="md"
      onSubmit={(event) => {
        event.preventDefault()
        mutate(draft.changes)
      }}
    >
      <UnitFields values={draft.values} change={draft.change} error={error} without={withInside(units, unit.id)} />
      <EditProblems error={error} fields={unitFields} overtaken={overtaken} />
      {draft.isChanged && (
        <Group gap="xs">
          <Button type="submit" loading={isPending}>
            {say(peopleText.save)}
          </Button>
          <Button
            variant="subtle"
            onClick={() => {
              draft.reset()
              reset()
            }}
          >
            {say(peopleText.undo)}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function CloseOrReopen({ unit }: { readonly unit: Unit }) {
  const { say } = useWords()
  const { mutate, isPending, error } = useChangeUnit(unit)
  return (
    <Stack gap={6} mt="md">
      <Text size="sm" c="dimmed">
        {say(unit.active ? unitText.closeHelp : unitText.reopenHelp)}
      </Text>
      <ProblemNote error={error} />
      <Button
        variant="default"
        loading={isPending}
        onClick={() => mutate({ active: !unit.active })}
        style={{ alignSelf: 'start' }}
      >
        {say(unit.active ? unitText.close : unitText.reopen)}
      </Button>
    </Stack>
  )
}
