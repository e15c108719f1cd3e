import { useLocation, useNavigate } from '@tanstack/react-router'
import { tours } from '#domain/guidance/tour/stops.ts'
import { tourText } from '#domain/words/tourScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useAddressOf } from './stopAddress.ts'
import classes from './Tour.module.css'
import { TourBar } from './TourBar.tsx'
import { useTour } from './useTour.ts'

/** The way through a demo organization, where it has one. Whoever comes to its first page for the first time is met there. */
export function TourHere() {
  const tour = tours[useSlug()]
  const at = useStop()
  return tour && at !== null ? <TourBar tour={tour} at={at} /> : null
}

/** Once ended it stays ended; this takes it again. */
export function TakeTour() {
  const { say } = useWords()
  const first = tours[useSlug()]?.stops[0]
  const at = useStop()
  const { go } = useTour()
  const navigate = useNavigate()
  const addressOf = useAddressOf()
  if (!first || at !== null) return null
  const takes = () => {
    go(0)
    void addressOf(first).then((to) => navigate({ to }))
  }
  return (
    <button type="button" className={classes.take} onClick={takes}>
      {say(tourText.take)}
    </button>
  )
}

function useStop(): number | null {
  const slug = useSlug()
  const { pathname } = useLocation()
  const { progress } = useTour()
  if (typeof progress === 'number') return progress
  return progress === null && pathname === `/o/${slug}/overview` ? 0 : null
}
