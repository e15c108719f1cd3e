import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { ncStoryText as text } from '#domain/words/nonconformityScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Picture.module.css'

interface Shown {
  readonly action: Nonconformity['actions'][number]
  readonly names: Readonly<Record<string, string>>
}

/** One action in the picture: what, who, and whether it is done. */
export function PictureAction({ action: { what, responsible, due, done, doneOn }, names }: Shown) {
  const { say, formats } = useWords()
  const Icon = done ? IconCircleCheck : IconCircleDashed
  const day = done ? doneOn : due
  return (
    <li className={classes.action} data-done={done || undefined}>
      <Icon size={15} aria-hidden />
      <span>
        {what}
        <span className={classes.soft}>
          {[
            responsible && (names[responsible] ?? '…'),
            day && say(done ? text.doneOn : text.dueOn, { day: formats.day(day) }),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </span>
    </li>
  )
}
