import { IconAlertCircle, IconHourglass } from '@tabler/icons-react'
import { registerText } from '#domain/words/screenRegister.ts'
import type { Item } from '#web/api/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './DueCell.module.css'

type Due = Pick<Item, 'due' | 'overdue' | 'deferredUntil' | 'status'>

/** The day that counts now; overdue and deferred are told by sign and word as well as by colour. */
export function DueCell({ item: { due, overdue, deferredUntil, status } }: { readonly item: Due }) {
  const { say, formats } = useWords()
  if (!due) return null
  const isDeferred = deferredUntil === due && status !== 'completed'
  return (
    <span className={overdue ? classes.late : classes.due}>
      <time dateTime={due}>{formats.day(due)}</time>
      {overdue && <IconAlertCircle size={14} role="img" aria-label={say(registerText.late)} />}
      {isDeferred && !overdue && <IconHourglass size={13} role="img" aria-label={say(registerText.deferred)} />}
    </span>
  )
}
