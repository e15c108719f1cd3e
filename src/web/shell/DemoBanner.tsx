import { IconClockPlay } from '@tabler/icons-react'
import { shellText } from '#domain/words/screenShell.ts'
import { useMembership } from '#web/api/useMe.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './DemoBanner.module.css'

/** Marks an organization whose clock was set, on every page and on paper (design §4). */
export function DemoBanner() {
  const { say } = useWords()
  if (useMembership()?.organization.clock !== 'demo') return null
  return (
    <p className={classes.banner}>
      <IconClockPlay size={15} aria-hidden />
      {say(shellText.demoClock)}
    </p>
  )
}
