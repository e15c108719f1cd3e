import { Button, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { entryText } from '#domain/words/screenEntry.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { EntryFrame } from './EntryFrame.tsx'
import { SignInNext } from './SignInNext.tsx'
import { secretInAddress } from './secretInAddress.ts'
import { useAuth } from './useAuth.ts'
import { useSubmit } from './useSubmit.ts'

/** A new password by the link that an administrator made (`meliora user reset-link`). */
export function ResetPage() {
  const { say } = useWords()
  const [token] = useState(secretInAddress)
  const auth = useAuth()
  const [password, setPassword] = useState('')
  const [isDone, setDone] = useState(false)
  const { onSubmit, isPending, error } = useSubmit(
    () => auth.resetPassword(token, password),
    () => setDone(true),
  )
  if (isDone) return <SignInNext lead={say(entryText.resetDone)} />
  return (
    <EntryFrame title={say(entryText.resetTitle)}>
      <form onSubmit={onSubmit}>
        <PasswordInput
          label={say(entryText.newPassword)}
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
          {say(entryText.save)}
        </Button>
      </form>
    </EntryFrame>
  )
}
