import { Indicator, Popover } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useState } from 'react'
import { shellText } from '#domain/words/screenShell.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './InboxBell.module.css'
import { InboxList } from './InboxList.tsx'
import { useUnread } from './useInbox.ts'

/** What concerns me, behind a bell that says how much of it is new. */
export function InboxBell() {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const unread = useUnread()
  const label = unread > 0 ? say(shellText.inboxUnread, { count: unread }) : say(shellText.inbox)
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={380} shadow="md" trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.bell}
          aria-label={label}
          title={label}
          onClick={() => setOpen(!isOpen)}
        >
          <Indicator size={7} offset={2} disabled={unread === 0} color="evergreen">
            <IconBell size={18} stroke={1.6} aria-hidden />
          </Indicator>
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0}>{isOpen && <InboxList onGo={() => setOpen(false)} />}</Popover.Dropdown>
    </Popover>
  )
}
