import { expect } from 'vitest'
import { addDays } from '#domain/time/days.ts'
import { evaluation, plan, ratings, registration, type Team } from '../journeys/driver/improving.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aTeam } from '../journeys/driver/team.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

export interface House {
  readonly world: World
  readonly team: Team
}

export async function aHouse(day = '2026-11-20'): Promise<House> {
  const world = await aWorld(day)
  return { world, team: await aTeam(world) }
}

/** A report as the API answers it; a test reads what it needs. */
// biome-ignore lint/suspicious/noExplicitAny: what a report holds is what the test is about
export type Told = Record<string, any>

export async function report(person: Person, path: string): Promise<Told> {
  const { status, body } = await person.asks('GET', `/register-health/${path}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

/** The records a figure opens to. */
export async function opened(person: Person, path: string): Promise<Told[]> {
  const { status, body } = await person.asks('GET', path)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.items as unknown as Told[]
}

export interface Life {
  readonly title: string
  /** The day it is raised and registered. */
  readonly on: string
  readonly source?: string
  readonly category?: string
  /** Days from there: work begins, is done, is judged, is closed; where it stops, it stays. */
  readonly start?: number
  readonly done?: number
  readonly judged?: number
  readonly closed?: number
  /** The figure after, of 14 before and 5 aimed at. */
  readonly after?: number
}

/** An improvement that lives as far as it is told, each step on its day and by whoever has the duty. */
export async function lives({ world, team }: House, life: Life): Promise<Page> {
  const { raiser, coordinator, owner, verifier } = team
  const on = (days: number) => world.itIs(addDays(life.on, days))
  const said = {
    ...registration,
    ...(life.source && { sourceType: life.source, sourceWords: 'The one of spring' }),
    ...(life.category && { category: life.category }),
  }
  on(0)
  const it = await raiser.raises({ title: life.title })
  await coordinator.makes('register', it, said)
  if (life.start === undefined) return coordinator.reads(it)
  await coordinator.makes('evaluate', it, evaluation)
  await coordinator.makes('prioritize', it, { ratings: await ratings(coordinator) })
  await coordinator.makes('assign', it, { owner: owner.id, targetDate: addDays(life.on, (life.done ?? 30) + 5) })
  await owner.makes('accept', it)
  await owner.makes('plan', it, {
    ...plan(owner, { from: life.on, until: addDays(life.on, life.done ?? 30) }),
    baselineFrom: addDays(life.on, -60),
    baselineTo: addDays(life.on, -1),
    evaluationDate: addDays(life.on, (life.done ?? 30) + 20),
  })
  on(life.start)
  await owner.makes('start', it, { resourcesConfirmed: true })
  if (life.done === undefined) return owner.reads(it)
  on(life.done)
  const [action] = (await owner.reads(it)).fields.actions as { id: string }[]
  await owner.makes('complete', it, { actions: [{ ...action, done: true, evidence: 'Change CHG-411' }] })
  if (life.judged === undefined) return owner.reads(it)
  on(life.judged)
  await verifier.makes('measure', it, {
    after: life.after ?? 4,
    afterFrom: addDays(life.on, life.done + 1),
    afterTo: addDays(life.on, life.judged - 1),
    outcomeEvidence: 'Monthly report',
    addressed: { answer: 'yes', why: 'The wait is short now' },
    unintended: { answer: 'no', why: null },
    decision: 'sustain',
  })
  if (life.closed === undefined) return owner.reads(it)
  on(life.closed)
  if ((life.after ?? 4) > 5)
    await team.manager.makes('acceptOutcome', it, { acceptanceException: 'Good enough for now' })
  await owner.makes('standardize', it, {
    policyUpdated: { answer: 'notApplicable', why: 'No policy says it' },
    procedureUpdated: { answer: 'yes', why: 'Reset procedure v4' },
    trainingUpdated: { answer: 'yes', why: 'Shown in the desk hour' },
  })
  return coordinator.makes('close', it, { lesson: 'Share the key.', recognitionConsidered: true })
}

/** Entries raised on these days, one after the other. */
export async function entries({ world }: House, raiser: Person, days: readonly string[]): Promise<Page[]> {
  const raised: Page[] = []
  for (const [at, day] of days.entries()) {
    world.itIs(day)
    raised.push(await raiser.raises({ title: `Entry ${at + 1}: ${words[at % words.length]}` }))
  }
  return raised
}

const words = ['shorter hand-over', 'label the racks', 'one form less', 'warn before expiry', 'read model cards aloud']
