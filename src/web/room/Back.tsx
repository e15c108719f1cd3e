import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { roomScreen } from '#domain/words/roomScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Room.module.css'

/** One step up: on a narrow screen the way back to the list. */
export function Back({
  to,
  isNarrowOnly = false,
}: {
  readonly to: Record<string, string | undefined>
  readonly isNarrowOnly?: boolean
}) {
  const { say } = useWords()
  return (
    <Link to="/room" search={to as never} className={classes.back} data-narrow={isNarrowOnly || undefined}>
      <IconArrowLeft size={15} aria-hidden />
      {say(roomScreen.back)}
    </Link>
  )
}
