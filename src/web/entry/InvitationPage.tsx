import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { entryText } from '#domain/words/screenEntry.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { InvitationShown } from './auth.ts'
import { EntryFrame } from './EntryFrame.tsx'
import { SignInNext } from './SignInNext.tsx'
import { secretInAddress } from './secretInAddress.ts'
import { useAuth } from './useAuth.ts'
import { useSubmit } from './useSubmit.ts'

/** Whoever holds an invitation link joins with a name and a password. */
export function InvitationPage() {
  const { say } = useWords()
  const auth = useAuth()
  const [token] = useState(secretInAddress)
  const [isDone, setDone] = useState(false)
  const { data, error } = useQuery({ queryKey: ['invitation', token], queryFn: () => auth.look(token) })
  if (isDone) return <SignInNext lead={say(entryText.joined)} />
  if (error) {
    return (
      <EntryFrame title={say(entryText.invitationPlain)}>
        <ProblemNote error={error} />
      </EntryFrame>
    )
  }
  if (!data) return null
  return (
    <EntryFrame
      title={say(entryText.invitationTitle, { organization: data.organization })}
      lead={say(entryText.invitationFor, { email: data.email })}
    >
      <JoinForm token={token} invitation={data} onDone={() => setDone(true)} />
    </EntryFrame>
  )
}

interface Join {
  readonly token: string
  readonly invitation: InvitationShown
  readonly onDone: () => void
}

function JoinForm({ token, invitation, onDone }: Join) {
  const { say } = useWords()
  const auth = useAuth()
  const [name, setName] = useState(invitation.name)
  const [password, setPassword] = useState('')
  const { onSubmit, isPending, error } = useSubmit(() => auth.accept(token, { name, password }), onDone)
  return (
    <form onSubmit={onSubmit}>
      <input type="hidden" autoComplete="username" value={invitation.email} readOnly />
      <TextInput
        label={say(entryText.name)}
        autoComplete="name"
        required
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <PasswordInput
        label={say(entryText.password)}
        description={say(entryText.passwordHelp)}
        autoComplete="new-password"
        required
        autoFocus
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': say(entryText.showPassword) }}
      />
      <ProblemNote error={error} />
      <Button type="submit" loading={isPending}>
        {say(entryText.join)}
      </Button>
    </form>
  )
}
