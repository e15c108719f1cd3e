import type { App } from '#app/app.ts'
import { runClock } from '#app/jobs/clock.ts'
import { deliverNotices } from '#app/notices/deliver.ts'
import { readNotices } from '#app/notices/inbox.ts'
import { computeVerdicts } from '#app/proof/computeVerdicts.ts'
import type { Day } from '#domain/time/days.ts'
import { inOrder, type Scene } from './agenda.ts'
import { calendar, month, monthsFrom } from './calendar.ts'
import { type DemoClock, demoClock } from './demoClock.ts'
import { type CastMember, callerOf, type Founded, found } from './found.ts'
import { lysmark } from './lysmark/lysmark.ts'
import type { Who } from './lysmark/people.ts'
import { lysmarkScenes } from './lysmark/scenes.ts'
import { quillmereScenes } from './quillmere/scenes.ts'
import { ternScenes } from './ternAndCo/scenes.ts'

export interface Demo {
  /** The slug of the organization to begin with. */
  readonly organization: string
  readonly people: Readonly<Record<Who, CastMember>>
  /** Every organization of the demo, that one first. */
  readonly organizations: readonly Founded[]
}

export interface DemoDate {
  /** M0: every date of the demo is told from it. */
  readonly today: Day
  /** Nothing happens later than this instant; five in the afternoon (UTC) of today unless said. */
  readonly until?: string
}

/**
 * Builds the demo of brief §7 by driving the app's commands with the demo clock: every guard has its say, nothing is written past
 * them. The same `today` gives the same figures.
 * @throws Error that names the story and the step when the app refuses one
 */
export async function buildDemo(
  { store }: Pick<App, 'store'>,
  { today, until = `${today}T17:00:00.000Z` }: DemoDate,
): Promise<Demo> {
  const clock = demoClock(store, `${monthsFrom(today, -19)}T05:00:00.000Z`)
  const dates = calendar(today)
  const first = await found<Who>(clock, lysmark)
  const quillmere = quillmereScenes(clock, dates)
  const tern = ternScenes(clock, dates)
  const scenes = [
    ...(await lysmarkScenes(clock, dates, first)),
    ...reading(clock, dates.on(month(0).day(-12)), first),
    ...quillmere.scenes,
    ...tern.scenes,
  ]
  await perform(clock, inOrder(scenes, until), first.id)
  clock.setTo(until)
  const organizations = [first, quillmere.founded(), tern.founded()]
  for (const { id } of organizations) {
    await runClock(clock.app, id)
    await computeVerdicts(clock.app, id)
    await deliverNotices(clock.app, id)
  }
  return { organization: first.slug, people: first.people, organizations }
}

/** Plays the scenes in order; at each new day the day's clock runs first, as on a server: it reminds, escalates, and judges what is due. */
async function perform(clock: DemoClock, scenes: readonly Scene[], organization: string): Promise<void> {
  let day: Day = ''
  for (const { at, play } of scenes) {
    clock.setTo(at)
    if (at.slice(0, 10) !== day) {
      await runClock(clock.app, organization)
      await computeVerdicts(clock.app, organization)
    }
    day = at.slice(0, 10)
    await play()
  }
}

/** People have read what is older than twelve days; what came since waits in their inbox. */
function reading({ app }: DemoClock, day: Day, { id, people }: Founded<Who>): Scene[] {
  const play = async () => {
    await deliverNotices(app, id)
    for (const member of Object.values<CastMember>(people)) await readNotices(app, callerOf(id, member), { all: true })
  }
  return [{ at: `${day}T18:00:00.000Z`, play }]
}
