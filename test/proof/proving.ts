import { computeVerdicts } from '#app/proof/computeVerdicts.ts'
import { addDays, daysBetween } from '#domain/time/days.ts'
import { assigned, plan, type Team } from '../journeys/driver/improving.ts'
import { measures, pushes } from '../journeys/driver/measuring.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aTeam } from '../journeys/driver/team.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

export interface House {
  readonly world: World
  readonly team: Team
}

/** Noise that repeats after twelve: a level plus something between -1.1 and 1. */
const noise = [0.4, -0.7, 0.9, -0.2, -1.1, 0.6, 0.3, -0.5, 1.0, -0.8, 0.1, 0.2]

export async function aHouse(day = '2026-03-02'): Promise<House> {
  const world = await aWorld(day)
  return { world, team: await aTeam(world) }
}

/** A weekly metric in use, owned by whoever made it. */
export function aMetric(by: Person, more: Readonly<Record<string, unknown>> = {}): Promise<Page> {
  return measures(by, {
    title: 'Median wait for a reset',
    unit: 'min',
    method: 'Ticket system, closed resets',
    ...more,
  })
}

/** Weekly readings around a level, for the weeks from one Monday to another, both included. */
export async function readings(
  by: Person,
  metric: Page,
  {
    from,
    to,
    level,
    unlike = {},
  }: { from: string; to: string; level: number; unlike?: Readonly<Record<string, number | null>> },
): Promise<void> {
  const count = daysBetween(from, to) / 7 + 1
  const weeks = Array.from({ length: count }, (_, at) => addDays(from, 7 * at))
  const value = (week: string, at: number) =>
    unlike[week] === undefined ? level + noise[at % noise.length]! : unlike[week]
  const answer = await pushes(
    by,
    metric,
    weeks.map((week, at): [string, number | null] => [week, value(week, at)]),
  )
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
}

/** What a plan by series says beside the work, on 2 March 2026: twelve weeks after 3 April are over on 29 June. */
export function seriesPlan(owner: Person, metric: Page, more: Readonly<Record<string, unknown>> = {}) {
  const {
    metric: _,
    metricUnit: __,
    metricMethod: ___,
    direction: ____,
    baseline: _____,
    problemWords: ______,
    ...work
  } = plan(owner, {
    from: '2026-03-09',
    until: '2026-04-03',
  })
  return {
    ...work,
    proof: 'series',
    problemMetric: metric.id,
    seriesMetric: metric.id,
    target: 10,
    worthwhile: 2,
    evaluationDate: '2026-06-29',
    ...more,
  }
}

/** Planned on 2 March by the given metric. */
export async function planned(
  { world, team }: House,
  metric: Page,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Page> {
  world.itIs('2026-03-02')
  const it = await assigned(team, { targetDate: '2026-04-03' })
  return team.owner.makes('plan', it, seriesPlan(team.owner, metric, more))
}

/** Begun on 9 March and reported done on 3 April. */
export async function implemented(
  house: House,
  metric: Page,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Page> {
  const { world, team } = house
  const it = await planned(house, metric, more)
  world.itIs('2026-03-09')
  await team.owner.makes('start', it, { resourcesConfirmed: true })
  world.itIs('2026-04-03')
  return completed(team.owner, it)
}

/** Every action ticked off with what shows it. */
export async function completed(owner: Person, it: Pick<Page, 'id'>): Promise<Page> {
  const { fields } = await owner.reads(it)
  const actions = (fields.actions as { id: string }[]).map((action) => ({ ...action, done: true, evidence: 'CHG-411' }))
  return owner.makes('complete', it, { actions })
}

/** The clock's work on proofs, as the job does it. */
export function clockRuns({ world }: House): Promise<void> {
  return computeVerdicts(world.app, world.organization)
}

// biome-ignore lint/suspicious/noExplicitAny: an answer as it comes over HTTP; tests look into it by name
type Said = Readonly<Record<string, any>>

export interface ProofAnswer {
  readonly status: string
  readonly plan: Said | null
  readonly freezes: readonly Said[]
  readonly verdicts: readonly Said[]
  readonly restated: Said | null
  readonly chart: Said | null
  readonly concurrent: readonly { readonly name: string; readonly isJoint: boolean }[]
}

export async function proofOf(by: Person, it: Pick<Page, 'id'>, query = ''): Promise<ProofAnswer> {
  const { status, body } = await by.asks('GET', `/improvements/${it.id}/proof${query}`)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body as unknown as ProofAnswer
}

/** The three questions, answered. */
export const answers = {
  outcomeEvidence: 'Verdict of 29 June',
  addressed: { answer: 'yes', why: 'The wait is short now' },
  unintended: { answer: 'no', why: null },
  decision: 'sustain',
}
