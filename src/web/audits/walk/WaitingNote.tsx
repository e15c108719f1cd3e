import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCloudOff, IconRefresh } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { decideCount, waitingCount, waitingText } from '#domain/words/auditWalkScreen.ts'
import { thingsIn } from '#web/outbox/entry.ts'
import type { Shown as Outbox } from '#web/outbox/outbox.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './WaitingNote.module.css'

/** Whether all that was entered is on the server, in a word; and what to know where it is not. */
export function SavedMark({ now: { entries, line } }: { readonly now: Outbox }) {
  const { say, sayCount } = useWords()
  const waits = thingsIn((entries ?? []).filter(({ state }) => state !== 'stopped'))
  const toDecide = thingsIn((entries ?? []).filter(({ state }) => state === 'stopped'))
  return (
    <span className={classes.mark} role="status">
      {toDecide > 0 && (
        <span className={classes.decide}>
          <IconAlertTriangle size={15} aria-hidden />
          {sayCount(decideCount, toDecide)}
        </span>
      )}
      {waits > 0 && (
        <span className={classes.waits}>
          {line === 'open' ? <IconRefresh size={15} aria-hidden /> : <IconCloudOff size={15} aria-hidden />}
          {line === 'open' ? say(waitingText.sending) : sayCount(waitingCount, waits)}
        </span>
      )}
      {waits === 0 && toDecide === 0 && entries && (
        <span className={classes.saved}>
          <IconCheck size={15} aria-hidden />
          {say(waitingText.allSent)}
        </span>
      )}
    </span>
  )
}

/** What to know while nothing goes out. */
export function WaitingNote({
  now: { line, isFleeting },
  onSend,
}: {
  readonly now: Outbox
  readonly onSend: () => void
}) {
  const { say } = useWords()
  if (line === 'open' && !isFleeting) return null
  return (
    <div className={classes.note} role="status">
      <IconCloudOff size={17} aria-hidden />
      <div>
        {line === 'silent' && <p>{say(waitingText.silent)}</p>}
        {line === 'signedOut' && <p>{say(waitingText.signedOut)}</p>}
        {isFleeting && <p>{say(waitingText.fleeting)}</p>}
      </div>
      {line === 'silent' && (
        <Button size="compact-sm" variant="default" onClick={onSend}>
          {say(waitingText.tryNow)}
        </Button>
      )}
      {line === 'signedOut' && (
        <Button
          size="compact-sm"
          variant="default"
          component={Link}
          to={`/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`}
        >
          {say(waitingText.signIn)}
        </Button>
      )}
    </div>
  )
}
