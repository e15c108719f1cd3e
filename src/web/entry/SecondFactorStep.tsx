import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { entryText } from '#domain/words/screenEntry.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { CodeInput } from './CodeInput.tsx'
import { useAuth } from './useAuth.ts'
import { useSubmit } from './useSubmit.ts'

/** The code from the app, or a recovery code when the phone is gone. */
export function SecondFactorStep({ onDone, onBack }: { readonly onDone: () => void; readonly onBack: () => void }) {
  const { say } = useWords()
  const auth = useAuth()
  const [isRecovery, setRecovery] = useState(false)
  const [code, setCode] = useState('')
  const { onSubmit, isPending, error, reset } = useSubmit(
    () => (isRecovery ? auth.recoveryCode(code.trim()) : auth.appCode(code.trim())),
    onDone,
  )
  const swap = () => {
    setRecovery(!isRecovery)
    setCode('')
    reset()
  }
  return (
    <form onSubmit={onSubmit}>
      {isRecovery ? (
        <TextInput
          label={say(entryText.recoveryCode)}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          required
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
      ) : (
        <CodeInput value={code} onChange={setCode} autoFocus />
      )}
      <ProblemNote error={error} />
      <Button type="submit" loading={isPending}>
        {say(entryText.confirm)}
      </Button>
      <Group justify="space-between">
        <Button variant="subtle" size="compact-sm" onClick={onBack}>
          {say(entryText.back)}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={swap}>
          {say(isRecovery ? entryText.useApp : entryText.useRecovery)}
        </Button>
      </Group>
    </form>
  )
}
