import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { entryText } from '#domain/words/screenEntry.ts'
import { useWords } from '#web/words/useWords.tsx'
import { EntryFrame } from './EntryFrame.tsx'

/** The end of an invitation or a reset: on to the sign-in. */
export function SignInNext({ lead }: { readonly lead: string }) {
  const { say } = useWords()
  return (
    <EntryFrame title={say(entryText.signIn)} lead={lead}>
      <Button component={Link} to="/sign-in" mt="lg">
        {say(entryText.signIn)}
      </Button>
    </EntryFrame>
  )
}
