import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { inboxText } from '#domain/words/inboxScreen.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './InboxBell.module.css'
import { type Notice, useInbox, useReadNotices } from './useInbox.ts'

/** The newest notices; each leads to its record and counts as read then. */
export function InboxList({ onGo }: { readonly onGo: () => void }) {
  const { say } = useWords()
  const { data, error } = useInbox()
  const read = useReadNotices()
  const slug = useSlug()
  if (error) return <ProblemNote error={error} />
  if (!data) return <p className={classes.empty}>…</p>
  if (data.items.length === 0) return <p className={classes.empty}>{say(shellText.inboxEmpty)}</p>
  const go = (notice: Notice) => {
    read.mutate({ ids: [notice.id] })
    onGo()
  }
  return (
    <>
      <ul className={classes.list}>
        {data.items.map((notice) => (
          <li key={notice.id}>
            <NoticeLine notice={notice} onGo={() => go(notice)} />
          </li>
        ))}
      </ul>
      <ProblemNote error={read.error} />
      <div className={classes.foot}>
        <Button component={Link} to={`/o/${slug}/inbox`} variant="subtle" size="compact-sm" onClick={onGo}>
          {say(inboxText.all)}
        </Button>
        {data.items.some(({ isRead }) => !isRead) && (
          <Button
            variant="subtle"
            size="compact-sm"
            loading={read.isPending}
            onClick={() => read.mutate({ all: true })}
          >
            {say(shellText.inboxAllRead)}
          </Button>
        )}
      </div>
    </>
  )
}

function NoticeLine({ notice, onGo }: { readonly notice: Notice; readonly onGo: () => void }) {
  const { formats } = useWords()
  const slug = useSlug()
  const content = (
    <>
      {notice.sentence}
      <time className={classes.when} dateTime={notice.at}>
        {formats.ago(notice.at, Date.now())}
      </time>
    </>
  )
  if (!notice.link) return <div className={classes.item}>{content}</div>
  return (
    <Link
      to={`/o/${slug}${notice.link}`}
      className={classes.item}
      data-new={!notice.isRead || undefined}
      onClick={onGo}
    >
      {content}
    </Link>
  )
}
