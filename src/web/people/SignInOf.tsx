import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Withdraw } from './InvitationRow.tsx'
import classes from './Section.module.css'
import { type Invitation, useInvitations } from './useInvitations.ts'
import { type Member, useRefreshPeople } from './useMembers.ts'

interface Invited {
  readonly invitation: Invitation
  readonly link: string
}

/** Whether and how a person signs in; an invitation is a link that is handed over by hand. */
export function SignInOf({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const [invited, setInvited] = useState<Invited | null>(null)
  const open = useInvitations().find(({ person }) => person === member.id)
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{say(peopleText.signIn)}</h3>
      {member.hasLogin ? (
        <p className={classes.lead}>{say(peopleText.hasLogin)}</p>
      ) : (
        <Stack gap="sm">
          {invited ? <HandOver invited={invited} name={member.name} /> : open && <Waiting invitation={open} />}
          <InviteForm member={member} isAgain={open !== undefined} onInvited={setInvited} />
        </Stack>
      )}
    </section>
  )
}

/** The link, this once. */
function HandOver({ invited: { link, invitation }, name }: { readonly invited: Invited; readonly name: string }) {
  const { say, formats } = useWords()
  return (
    <Stack gap={6} role="status">
      <Text size="sm">{say(peopleText.linkOnce, { name, when: formats.moment(invitation.expiresAt) })}</Text>
      <CopyLine text={link} label={say(peopleText.invitationLink)} />
    </Stack>
  )
}

function Waiting({ invitation }: { readonly invitation: Invitation }) {
  const { say, formats } = useWords()
  const { email, expiresAt, id, personName } = invitation
  return (
    <Text size="sm" component="div">
      {say(peopleText.waiting, { email, when: formats.moment(expiresAt) })} <Withdraw id={id} name={personName} />
    </Text>
  )
}

interface Form {
  readonly member: Member
  readonly isAgain: boolean
  readonly onInvited: (invited: Invited) => void
}

function InviteForm({ member, isAgain, onInvited }: Form) {
  const { say } = useWords()
  const api = useApi()
  const refresh = useRefreshPeople()
  const [email, setEmail] = useState(member.email ?? '')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask<Invited>('/invitations', { method: 'POST', body: { email, person: member.id } }),
    onSuccess: onInvited,
    onSettled: refresh,
  })
  return (
    <Stack
      component="form"
      gap="sm"
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <TextInput
        label={say(peopleText.signInWith)}
        description={say(isAgain ? peopleText.inviteAgainHelp : peopleText.inviteHelp)}
        type="email"
        required
        autoComplete="off"
        value={email}
        error={refusalAt(error, 'email')}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <ProblemNote error={error} fields={['email']} />
      <Button type="submit" variant="default" loading={isPending} style={{ alignSelf: 'start' }}>
        {say(isAgain ? peopleText.inviteAgain : peopleText.invite)}
      </Button>
    </Stack>
  )
}
