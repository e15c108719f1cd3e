import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { entryText } from '#domain/words/screenEntry.ts'
import { useMe } from '#web/api/useMe.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Enrolment } from './auth.ts'
import { EnrolmentSteps } from './EnrolmentSteps.tsx'
import { useAuth } from './useAuth.ts'
import { useSubmit } from './useSubmit.ts'

/** On or off, and the way from one to the other; both ask for the password first. */
export function SecondFactor() {
  const { say } = useWords()
  const isOn = useMe().user.secondFactor
  const queries = useQueryClient()
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const done = () => {
    setEnrolment(null)
    void queries.invalidateQueries({ queryKey: ['me'] })
  }
  return (
    <Stack gap="sm" component="section">
      <h2>{say(entryText.secondFactor)}</h2>
      <Text c="dimmed">{say(isOn ? entryText.secondFactorOn : entryText.secondFactorOff)}</Text>
      {enrolment ? (
        <EnrolmentSteps enrolment={enrolment} onDone={done} />
      ) : (
        <PasswordGate isOn={isOn} onEnrol={setEnrolment} onWithdrawn={done} />
      )}
    </Stack>
  )
}

interface Gate {
  readonly isOn: boolean
  readonly onEnrol: (enrolment: Enrolment) => void
  readonly onWithdrawn: () => void
}

function PasswordGate({ isOn, onEnrol, onWithdrawn }: Gate) {
  const { say } = useWords()
  const auth = useAuth()
  const [password, setPassword] = useState('')
  const send = () => (isOn ? auth.withdraw(password).then(() => null) : auth.enrol(password))
  const { onSubmit, isPending, error } = useSubmit(send, (enrolment) =>
    enrolment ? onEnrol(enrolment) : onWithdrawn(),
  )
  return (
    <Stack component="form" gap="sm" onSubmit={onSubmit}>
      <PasswordInput
        label={say(entryText.currentPassword)}
        autoComplete="current-password"
        required
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': say(entryText.showPassword) }}
      />
      <ProblemNote error={error} />
      <Button type="submit" variant="default" loading={isPending} style={{ alignSelf: 'start' }}>
        {say(isOn ? entryText.switchOff : entryText.setUp)}
      </Button>
    </Stack>
  )
}
