import { Button, Skeleton, Stack } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { inboxText } from '#domain/words/inboxScreen.ts'
import { noticeText } from '#domain/words/noticeScreen.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { TogglePill } from '#web/fields/TogglePill.tsx'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useReadNotices, useUnread } from '#web/shell/useInbox.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './InboxPage.module.css'
import { NoticeItem } from './NoticeItem.tsx'
import { useNotices } from './useNotices.ts'

/** All that concerned me; the bell shows only the newest of it. */
export function InboxPage() {
  const { say } = useWords()
  const isUnread = (useSearch({ strict: false }) as { readonly unread?: string }).unread === 'true'
  const list = useNotices(isUnread)
  const read = useReadNotices()
  if (list.error && list.items.length === 0) throw list.error
  return (
    <Page title={say(shellText.inbox)}>
      <Bar isUnread={isUnread} onReadAll={() => read.mutate({ all: true })} />
      <ProblemNote error={read.error} />
      {list.isPending && (
        <Stack gap={8} maw={760} aria-busy>
          {[0, 1, 2, 3, 4].map((at) => (
            <Skeleton key={at} height={46} />
          ))}
        </Stack>
      )}
      {!list.isPending && list.items.length === 0 && (
        <Notice
          icon={<IconInbox size={32} stroke={1.4} aria-hidden />}
          title={say(isUnread ? inboxText.allRead : inboxText.empty)}
        >
          {say(inboxText.emptyHelp)}
        </Notice>
      )}
      <ul className={classes.list}>
        {list.items.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} onRead={() => read.mutate({ ids: [notice.id] })} />
        ))}
      </ul>
      <MoreButton of={list} />
    </Page>
  )
}

function Bar({ isUnread, onReadAll }: { readonly isUnread: boolean; readonly onReadAll: () => void }) {
  const { say } = useWords()
  const unread = useUnread()
  const slug = useSlug()
  const navigate = useNavigate()
  const narrow = (on: boolean) =>
    void navigate({ to: '.', search: (on ? { unread: 'true' } : {}) as never, replace: true })
  return (
    <div className={classes.bar}>
      <TogglePill label={say(inboxText.unread)} on={isUnread} onToggle={narrow} />
      {unread > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={onReadAll}>
          {say(shellText.inboxAllRead)}
        </Button>
      )}
      <Link to={`/o/${slug}/settings/notices`} className={classes.preferences}>
        {say(noticeText.toPreferences)}
      </Link>
    </div>
  )
}
