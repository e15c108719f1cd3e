import { Button } from '@mantine/core'
import { useState } from 'react'
import { feedText } from '#domain/words/feedScreen.ts'
import { FinalButton } from '#web/parts/FinalButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Feeds.module.css'
import { SecretOnce } from './SecretOnce.tsx'
import type { Feed } from './shapes.ts'
import { useFeedAct } from './useFeeds.ts'

/** Replaces the secret of whoever sends, after saying what that ends. */
export function NewSecret({ feed }: { readonly feed: Feed }) {
  const { say } = useWords()
  const [isAsking, setAsking] = useState(false)
  const { mutate, isPending, error, data } = useFeedAct<{ readonly secret: string }>(feed.id)
  if (data) return <SecretOnce feed={feed} secret={data.secret} />
  return (
    <div>
      {isAsking ? (
        <>
          <p className={classes.help}>{say(feedText.newSecretHelp)}</p>
          <div className={classes.letterActions}>
            <FinalButton loading={isPending} onClick={() => mutate({ path: '/secret' })}>
              {say(feedText.newSecret)}
            </FinalButton>
            <Button variant="subtle" onClick={() => setAsking(false)}>
              {say(feedText.cancel)}
            </Button>
          </div>
        </>
      ) : (
        <Button mt="sm" size="compact-sm" variant="subtle" ml={-8} onClick={() => setAsking(true)}>
          {say(feedText.newSecret)}
        </Button>
      )}
      <ProblemNote error={error} />
    </div>
  )
}
