import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type Role, roleNames, roles as roleWords } from '#domain/people/roles.ts'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { roleHelp } from '#domain/words/roleHelp.ts'
import { useApi } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDraft } from '#web/parts/useDraft.ts'
import { useWords } from '#web/words/useWords.tsx'
import styles from './RolesOf.module.css'
import classes from './Section.module.css'
import { type Member, useRefreshPeople } from './useMembers.ts'

/** What a person may do here: each role with one line that says what it opens. */
export function RolesOf({ member, isFixed }: { readonly member: Member; readonly isFixed: boolean }) {
  const { say } = useWords()
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{say(peopleText.roles)}</h3>
      {isFixed ? <Held roles={member.roles} /> : <RolesForm key={member.id} member={member} />}
    </section>
  )
}

function Held({ roles }: { readonly roles: readonly Role[] }) {
  const { say } = useWords()
  if (roles.length === 0) return <p className={classes.lead}>{say(peopleText.noRoles)}</p>
  return (
    <ul className={styles.list}>
      {roles.map((role) => (
        <li key={role}>
          {say(roleWords[role])}
          <span className={styles.help}>{say(roleHelp[role])}</span>
        </li>
      ))}
    </ul>
  )
}

function RolesForm({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const draft = useDraft({ roles: roleNames.filter((role) => member.roles.includes(role)) })
  const { mutate, isPending, error, reset } = useSetRoles(member.id, draft.reset)
  const { roles } = draft.values
  const toggle = (role: Role, on: boolean) =>
    draft.change({ roles: roleNames.filter((each) => (each === role ? on : roles.includes(each))) })
  return (
    <Stack gap="sm">
      <p className={classes.lead}>{say(peopleText.rolesHelp)}</p>
      {roleNames.map((role) => (
        <Checkbox
          key={role}
          label={say(roleWords[role])}
          description={say(roleHelp[role])}
          checked={roles.includes(role)}
          onChange={({ currentTarget }) => toggle(role, currentTarget.checked)}
        />
      ))}
      <ProblemNote error={error} />
      {draft.isChanged && (
        <Group gap="xs">
          <Button loading={isPending} onClick={() => mutate(roles)}>
            {say(peopleText.saveRoles)}
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

function useSetRoles(id: string, onDone: () => void) {
  const api = useApi()
  const refresh = useRefreshPeople()
  return useMutation({
    mutationFn: (roles: readonly Role[]) => api.ask<Member>(`/people/${id}/roles`, { method: 'PUT', body: { roles } }),
    onError: refresh,
    onSuccess: async () => {
      await refresh()
      onDone()
    },
  })
}
