import type { App } from '#app/app.ts'

/** The demo's own time: an app whose `now` is where the story stands. What it writes says `clock: demo` inside the trail's hash. */
export interface DemoClock {
  readonly app: App
  setTo(instant: string): void
}

export function demoClock(store: App['store'], startsAt: string): DemoClock {
  let at = startsAt
  return {
    app: { store, now: () => at, clock: 'demo' },
    setTo: (instant) => {
      if (instant < at) throw new Error(`The demo's clock does not run backwards: ${at} is later than ${instant}.`)
      at = instant
    },
  }
}
