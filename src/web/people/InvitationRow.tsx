import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Section.module.css'
import type { Invitation } from './useInvitations.ts'
import { useRefreshPeople } from './useMembers.ts'

export function InvitationRow({
  invitation,
  onOpen,
}: {
  readonly invitation: Invitation
  readonly onOpen: () => void
}) {
  const { say, formats } = useWords()
  const until = formats.moment(invitation.expiresAt)
  return (
    <tr>
      <td>
        <button type="button" className={classes.link} onClick={onOpen}>
          {invitation.personName}
        </button>
        <span className={table.narrow}>
          <span className={classes.small}>
            {invitation.email} · {say(peopleText.until, { when: until })}
          </span>
        </span>
      </td>
      <td className={`${table.wide} ${table.soft}`}>{invitation.email}</td>
      <td className={`${table.wide} ${table.soft}`}>{until}</td>
      <td className={table.end}>
        <Withdraw id={invitation.id} name={invitation.personName} />
      </td>
    </tr>
  )
}

/** Ends an invitation: its link opens nothing any more. */
export function Withdraw({ id, name }: { readonly id: string; readonly name: string }) {
  const { say } = useWords()
  const api = useApi()
  const refresh = useRefreshPeople()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(`/invitations/${id}`, { method: 'DELETE' }),
    onSettled: refresh,
  })
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={isPending}
        aria-label={say(peopleText.withdrawOf, { name })}
        onClick={() => mutate()}
      >
        {say(peopleText.withdraw)}
      </Button>
      <ProblemNote error={error} />
    </>
  )
}
