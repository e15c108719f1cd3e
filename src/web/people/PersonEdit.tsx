import { Button, Group, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { EditProblems } from '#web/parts/EditProblems.tsx'
import { useDraft } from '#web/parts/useDraft.ts'
import { useWords } from '#web/words/useWords.tsx'
import { PersonFields, type PersonValues, personFields } from './PersonFields.tsx'
import classes from './Section.module.css'
import { type Member, useNames, useRefreshPeople } from './useMembers.ts'
import { unitPath, useUnits } from './useUnits.ts'

/** Name, e-mail, unit and manager. The buttons come with the first change. */
export function PersonEdit({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const api = useApi()
  const refresh = useRefreshPeople()
  const { name, email, unit, manager, version } = member
  const draft = useDraft<PersonValues>({ name, email, unit, manager })
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => api.ask<Member>(`/people/${member.id}`, { method: 'PATCH', body: draft.changes, version }),
    onError: refresh,
    // What was typed stays until the saved values have come, so that nothing flickers back.
    onSuccess: async () => {
      await refresh()
      draft.reset()
    },
  })
  const { data: units = [] } = useUnits()
  const names = useNames([manager])
  const theirs = { name, email, unit: unitPath(units, unit), manager: manager && names[manager] }
  const overtaken = draft.overtaken.map((field) => ({ label: labels[field], theirs: theirs[field] ?? '' }))
  const undo = () => {
    draft.reset()
    reset()
  }
  return (
    <section className={classes.part}>
      <Stack
        component="form"
        gap="md"
        onSubmit={(event) => {
          event.preventDefault()
          mutate()
        }}
      >
        <PersonFields values={draft.values} change={draft.change} error={error} />
        <EditProblems error={error} fields={personFields} overtaken={overtaken} />
        {draft.isChanged && (
          <Group gap="xs">
            <Button type="submit" loading={isPending}>
              {say(peopleText.save)}
            </Button>
            <Button variant="subtle" onClick={undo}>
              {say(peopleText.undo)}
            </Button>
          </Group>
        )}
      </Stack>
    </section>
  )
}

const labels = {
  name: peopleText.name,
  email: peopleText.emailOptional,
  unit: peopleText.unit,
  manager: peopleText.manager,
} as const
