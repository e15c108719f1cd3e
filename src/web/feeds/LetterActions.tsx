import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { feedText } from '#domain/words/feedScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Feeds.module.css'
import type { DeadLetter, Feed, Said } from './shapes.ts'
import { useFeedAct } from './useFeeds.ts'

interface Shown {
  readonly feed: Feed
  readonly letter: DeadLetter
  readonly what: string
}

interface Replayed {
  readonly taken: boolean
  readonly reason: Said | null
}

/** Try again, or decide with a reason that it is not wanted. */
export function LetterActions({ feed, letter, what }: Shown) {
  const { say } = useWords()
  const mayManage = useHasRole('administrator', 'aimsManager', 'improvementCoordinator')
  const [isDiscarding, setDiscarding] = useState(false)
  const replay = useFeedAct<Replayed>(feed.id)
  if (!mayManage) return null
  const told = ({ taken, reason }: Replayed) =>
    toast({ text: taken ? say(feedText.taken) : say(feedText.stillWaits, { reason: reason?.sentence ?? '' }) })
  return (
    <>
      <div className={classes.letterActions}>
        <Button
          size="compact-sm"
          variant="default"
          loading={replay.isPending}
          aria-label={say(feedText.replayOf, { what })}
          onClick={() => replay.mutate({ path: `/dead-letters/${letter.id}/replay` }, { onSuccess: told })}
        >
          {say(feedText.replay)}
        </Button>
        {!isDiscarding && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={say(feedText.discardOf, { what })}
            onClick={() => setDiscarding(true)}
          >
            {say(feedText.discard)}
          </Button>
        )}
      </div>
      <ProblemNote error={replay.error} />
      {isDiscarding && <Discard feed={feed} letter={letter} onClose={() => setDiscarding(false)} />}
    </>
  )
}

function Discard({ feed, letter, onClose }: Omit<Shown, 'what'> & { readonly onClose: () => void }) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useFeedAct<void>(feed.id)
  return (
    <form
      className={classes.letterActions}
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ path: `/dead-letters/${letter.id}/discard`, body: { reason } })
      }}
    >
      <TextInput
        flex={1}
        miw={220}
        label={say(feedText.discardWhy)}
        required
        data-autofocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" loading={isPending} mt={22}>
        {say(feedText.discard)}
      </Button>
      <Button size="xs" variant="subtle" onClick={onClose} mt={22}>
        {say(feedText.cancel)}
      </Button>
      <ProblemNote error={error} />
    </form>
  )
}
