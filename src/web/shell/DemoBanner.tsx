import { IconClockPlay } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { shellText } from '#domain/words/screenShell.ts'
import { useMembership } from '#web/api/useMe.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './DemoBanner.module.css'

const TakeTour = lazy(async () => ({ default: (await import('#web/tour/Tour.tsx')).TakeTour }))
const TourHere = lazy(async () => ({ default: (await import('#web/tour/Tour.tsx')).TourHere }))

/** Marks an organization whose clock was set, on every page and on paper (design §4), and leads visitors through it. */
export function DemoBanner() {
  const { say } = useWords()
  if (useMembership()?.organization.clock !== 'demo') return null
  return (
    <>
      <div className={classes.banner}>
        <IconClockPlay size={15} aria-hidden />
        {say(shellText.demoClock)}
        <Suspense>
          <TakeTour />
        </Suspense>
      </div>
      <Suspense>
        <TourHere />
      </Suspense>
    </>
  )
}
