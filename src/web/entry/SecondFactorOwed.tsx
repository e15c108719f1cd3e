import { Button } from '@mantine/core'
import { entryText } from '#domain/words/screenEntry.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { useMe, useMembership } from '#web/api/useMe.ts'
import { useWords } from '#web/words/useWords.tsx'
import { EntryFrame } from './EntryFrame.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { useSignOut } from './useSignOut.ts'

/** The organization asks for a second factor: it is set up here, or given at a new sign-in. */
export function SecondFactorOwed() {
  const { say } = useWords()
  const { user } = useMe()
  const organization = useMembership()?.organization.name ?? ''
  const signOut = useSignOut()
  const lead = user.secondFactor ? say(entryText.owedAgain) : say(entryText.owedSetUp, { organization })
  return (
    <EntryFrame title={say(entryText.owedTitle)} lead={lead}>
      {!user.secondFactor && <SecondFactor />}
      <Button variant={user.secondFactor ? 'filled' : 'subtle'} mt="lg" onClick={signOut}>
        {say(user.secondFactor ? entryText.signIn : shellText.signOut)}
      </Button>
    </EntryFrame>
  )
}
