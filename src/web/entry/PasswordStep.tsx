import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { entryText } from '#domain/words/screenEntry.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { SignedIn } from './auth.ts'
import classes from './PasswordStep.module.css'
import { ProviderButtons } from './ProviderButtons.tsx'
import { useAuth } from './useAuth.ts'
import { useSubmit } from './useSubmit.ts'

export function PasswordStep({ onDone }: { readonly onDone: (answer: SignedIn) => void }) {
  const { say } = useWords()
  const auth = useAuth()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { onSubmit, isPending, error } = useSubmit(() => auth.signIn(email.trim(), password), onDone)
  return (
    <>
      <form onSubmit={onSubmit}>
        <TextInput
          label={say(entryText.email)}
          type="email"
          autoComplete="username"
          required
          autoFocus
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <PasswordInput
          label={say(entryText.password)}
          autoComplete="current-password"
          required
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': say(entryText.showPassword) }}
        />
        <ProblemNote error={error} />
        <Button type="submit" loading={isPending}>
          {say(entryText.signIn)}
        </Button>
      </form>
      <ProviderButtons />
      <details className={classes.forgot}>
        <summary>{say(entryText.forgot)}</summary>
        <p>{say(entryText.forgotHelp)}</p>
      </details>
    </>
  )
}
