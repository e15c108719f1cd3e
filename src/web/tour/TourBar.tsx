import { Button, CloseButton } from '@mantine/core'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import type { Stop, Tour } from '#domain/guidance/tour/stops.ts'
import { tourText } from '#domain/words/tourScreen.ts'
import { useSignOut } from '#web/entry/useSignOut.ts'
import { useKeys } from '#web/parts/useKeys.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useAddressOf, useStopAddress } from './stopAddress.ts'
import classes from './Tour.module.css'
import { useTour } from './useTour.ts'

/** What the stop is about, and the way to the next; it stays while one looks around, until one ends it. */
export function TourBar({ tour, at }: { readonly tour: Tour; readonly at: number }) {
  const { say } = useWords()
  const { go } = useTour()
  const stop = tour.stops[at]
  if (!stop) return null
  const isLast = at === tour.stops.length - 1
  const endsByKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') go('ended')
  }
  return (
    <aside className={classes.bar} aria-label={say(tourText.tour)} onKeyDown={endsByKey}>
      <div className={classes.said} aria-live="polite">
        <p className={classes.title}>
          <strong>{say(stop.title)}</strong>
          <span className={classes.place}>{say(tourText.at, { at: at + 1, all: tour.stops.length })}</span>
        </p>
        <p className={classes.text}>{say(stop.text)}</p>
        {isLast && <p className={classes.how}>{say(tourText.onwardHow, { email: tour.onward.email })}</p>}
      </div>
      <Ways tour={tour} at={at} stop={stop} />
      <CloseButton className={classes.end} aria-label={say(tourText.end)} onClick={() => go('ended')} />
    </aside>
  )
}

const KEY = 't'

function Key() {
  return (
    <kbd className={classes.key} aria-hidden>
      {KEY}
    </kbd>
  )
}

interface Here {
  readonly tour: Tour
  readonly at: number
  readonly stop: Stop
}

/** A page takes the focus to its heading on arrival, so a key leads on from there; the last stop leads to the other organization. */
function Ways({ tour: { stops, onward }, at, stop }: Here) {
  const { say } = useWords()
  const signOut = useSignOut()
  const goTo = useGoTo()
  const [before, next] = [stops[at - 1], stops[at + 1]]
  const goesOn = () => (next ? goTo(at + 1, next) : signOut())
  useKeys(next ? { [KEY]: goesOn } : {})
  return (
    <div className={classes.ways}>
      <Elsewhere at={at} stop={stop} />
      {before && (
        <Button size="xs" variant="subtle" onClick={() => goTo(at - 1, before)}>
          {say(tourText.back)}
        </Button>
      )}
      <Button size="xs" onClick={goesOn} {...(next && { 'aria-keyshortcuts': KEY, rightSection: <Key /> })}>
        {next ? say(tourText.next) : say(tourText.onward, { name: onward.name })}
      </Button>
    </div>
  )
}

function useGoTo() {
  const { go } = useTour()
  const navigate = useNavigate()
  const addressOf = useAddressOf()
  return (at: number, stop: Stop) => {
    go(at)
    void addressOf(stop).then((to) => navigate({ to }))
  }
}

/** Whoever looked around finds back. */
function Elsewhere({ at, stop }: { readonly at: number; readonly stop: Stop }) {
  const { say } = useWords()
  const { go } = useTour()
  const { pathname } = useLocation()
  const address = useStopAddress(stop)
  if (!address || pathname === address) return null
  return (
    <Button size="xs" variant="default" component={Link} to={address} onClick={() => go(at)}>
      {say(tourText.show)}
    </Button>
  )
}
