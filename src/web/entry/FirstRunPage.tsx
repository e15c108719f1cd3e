import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { entryText } from '#domain/words/screenEntry.ts'
import { firstRunText } from '#domain/words/screenFirstRun.ts'
import { useWords } from '#web/words/useWords.tsx'
import { EntryFrame } from './EntryFrame.tsx'
import { FirstRunSteps } from './FirstRunSteps.tsx'
import { secretInAddress } from './secretInAddress.ts'
import { useFirstRun } from './useFirstRun.ts'

/** Makes the first administrator and the organization; closed for good once that is done. */
export function FirstRunPage() {
  const { say } = useWords()
  const [link] = useState(secretInAddress)
  const { data, error } = useFirstRun()
  if (error) throw error
  if (!data) return null
  if (!data.open) {
    return (
      <EntryFrame title={say(firstRunText.closedTitle)} lead={say(firstRunText.closed)}>
        <Button component={Link} to="/sign-in" mt="lg">
          {say(entryText.signIn)}
        </Button>
      </EntryFrame>
    )
  }
  if (data.needsLink && !link) return <EntryFrame title={say(firstRunText.linkTitle)} lead={say(firstRunText.link)} />
  return <FirstRunSteps link={link} />
}
