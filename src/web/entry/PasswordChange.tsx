import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { entryText } from '#domain/words/screenEntry.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useAuth } from './useAuth.ts'
import { useSubmit } from './useSubmit.ts'

/** A new password; every other session ends with it. */
export function PasswordChange() {
  const { say } = useWords()
  const auth = useAuth()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [isDone, setDone] = useState(false)
  const { onSubmit, isPending, error } = useSubmit(
    () => auth.changePassword(current, next),
    () => {
      setDone(true)
      setCurrent('')
      setNext('')
    },
  )
  const toggle = { 'aria-label': say(entryText.showPassword) }
  return (
    <Stack component="form" gap="sm" align="stretch" onSubmit={onSubmit}>
      <h2>{say(entryText.changePassword)}</h2>
      <PasswordInput
        label={say(entryText.currentPassword)}
        autoComplete="current-password"
        required
        value={current}
        onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
        visibilityToggleButtonProps={toggle}
      />
      <PasswordInput
        label={say(entryText.newPassword)}
        description={say(entryText.passwordHelp)}
        autoComplete="new-password"
        required
        value={next}
        onChange={({ currentTarget }) => setNext(currentTarget.value)}
        visibilityToggleButtonProps={toggle}
      />
      <ProblemNote error={error} />
      {isDone && !error && <Text role="status">{say(entryText.passwordChanged)}</Text>}
      <Button type="submit" variant="default" loading={isPending} style={{ alignSelf: 'start' }}>
        {say(entryText.changePassword)}
      </Button>
    </Stack>
  )
}
