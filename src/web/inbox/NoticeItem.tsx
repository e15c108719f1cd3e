import { ActionIcon } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { inboxText } from '#domain/words/inboxScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import type { Notice } from '#web/shell/useInbox.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './InboxPage.module.css'

/** One notice; following it marks it as read, as does the button. */
export function NoticeItem({ notice, onRead }: { readonly notice: Notice; readonly onRead: () => void }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { at, isRead, link, sentence } = notice
  return (
    <li className={classes.item} data-new={!isRead || undefined}>
      <span className={classes.dot} aria-hidden />
      <div className={classes.text}>
        {!isRead && <span className={classes.spoken}>{say(inboxText.new)}</span>}
        {link ? (
          <Link to={`/o/${slug}${link}`} onClick={() => !isRead && onRead()}>
            {sentence}
          </Link>
        ) : (
          <span>{sentence}</span>
        )}
        <time className={classes.when} dateTime={at} title={formats.moment(at)}>
          {formats.ago(at, Date.now())}
        </time>
      </div>
      {!isRead && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`${say(inboxText.markRead)}: ${sentence}`}
          title={say(inboxText.markRead)}
          onClick={onRead}
        >
          <IconCheck size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}
