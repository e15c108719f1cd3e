import { Button, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { entryText } from '#domain/words/screenEntry.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { PasswordChange } from './PasswordChange.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { useAuth } from './useAuth.ts'

/** What protects my own account: password, second factor, an end to all sessions. */
export function SecurityPage() {
  const { say } = useWords()
  return (
    <Page title={say(entryText.securityTitle)}>
      <Stack gap="xl" maw={420} mt="md">
        <PasswordChange />
        <SecondFactor />
        <Sessions />
      </Stack>
    </Page>
  )
}

function Sessions() {
  const { say } = useWords()
  const auth = useAuth()
  const end = useMutation({ mutationFn: () => auth.signOutEverywhere(), onSuccess: () => location.assign('/sign-in') })
  return (
    <Stack gap="xs" align="start" component="section">
      <h2>{say(entryText.signOutEverywhere)}</h2>
      <Text c="dimmed">{say(entryText.signOutEverywhereHelp)}</Text>
      <ProblemNote error={end.error} />
      <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
        {say(entryText.signOutEverywhere)}
      </Button>
    </Stack>
  )
}
