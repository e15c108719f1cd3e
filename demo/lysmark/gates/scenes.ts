import { links } from '#app/around/links.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import { task } from '#domain/records/task/task.ts'
import { type Agenda, agenda, type Scene } from '../../agenda.ts'
import { month, type RelativeDay } from '../../calendar.ts'
import { idOf } from '../../hand.ts'
import type { House } from '../house.ts'
import { ownerOf, type SystemKey } from '../systems.ts'
import { answeredBy } from './lawAnswers.ts'
import { type OperatingStory, operating } from './operating.ts'
import { priceGuide } from './releasing.ts'

const row = <T extends object>(values: T) => ({ id: '', ...values })
const quarters = [month(-12).day(24), month(-9).day(24), month(-6).day(24), month(-4).day(4), month(-1).day(8)]

/** Oversight, monitoring, drills and the override log of what runs; PriceGuide up to gate 5, CodeMate to the second stage. */
export function gateScenes(here: House, seed: number, metrics: ReadonlyMap<string, string>): Scene[] {
  const agendas: Agenda[] = []
  const next = () => {
    const own = agenda(here.calendar, seed + agendas.length)
    agendas.push(own)
    return own
  }
  for (const [key, story] of Object.entries(operating)) operate(here, next(), { key: key as SystemKey, story, metrics })
  release(here, next(), metrics)
  pilot(here, next())
  for (const key of Object.keys(here.systems)) answerTheLaw(here, next(), key as SystemKey)
  return agendas.flatMap(({ scenes }) => scenes)
}

interface Operated {
  readonly key: SystemKey
  readonly story: OperatingStory
  readonly metrics: ReadonlyMap<string, string>
}

function operate({ calendar, of, systems }: House, on: Agenda, { key, story, metrics }: Operated): void {
  const { owner, overseer, said, watched, drills: found, overridden } = story
  const it = systems[key]
  on.on(month(-12).day(20), () => of[owner].edits(it, { ...said, drillEveryMonths: 3 }))
  // A plan names figures that are measured: the last of them is since the incident of M-9.
  const lines = watched.map(([name, { low = null, high = null }]) => ({ name, low, high }))
  const plan = () =>
    lines.map(({ name, ...limits }) => row({ metric: metrics.get(name), ...limits, responsible: of[owner].id }))
  if (lines.length > 0) on.beside(month(-8).day(27), () => of[owner].edits(it, { monitoring: plan() }))
  for (const [nth, day] of quarters.entries()) {
    on.on(day, async () => {
      const { drills } = (await of[overseer].reads(it)) as unknown as AiSystem
      const held = row({
        heldOn: calendar.workdayOn(day),
        person: of[overseer].id,
        means: 'stop',
        result: 'worked',
        found: found[nth],
      })
      await of[overseer].makes(it, 'recordDrill', { drills: [...drills, held] })
    })
    const counted = overridden?.[nth]
    if (counted) on.on(day, () => logs(of[overseer], it, { counted, heldOn: calendar.workdayOn(day) }))
  }
}

interface Logged {
  readonly counted: NonNullable<OperatingStory['overridden']>[number]
  readonly heldOn: string
}

async function logs(by: House['of']['ruth'], it: House['systems'][SystemKey], { counted, heldOn }: Logged) {
  const { overrides, state } = (await by.reads(it)) as unknown as AiSystem & { state: string }
  if (!['live', 'suspended'].includes(state)) return
  const [cases, decisions, why] = counted
  const entry = row({ happenedOn: heldOn, person: by.id, means: 'override', cases, decisions, why })
  await by.makes(it, 'logOverride', { overrides: [...overrides, entry] })
}

/** S2: made in house, high-risk; passes four gates and waits for the fifth. */
function release({ calendar, of, systems }: House, on: Agenda, metrics: ReadonlyMap<string, string>): void {
  const it = systems.priceGuide
  const builders = [row({ person: of.jonas.id })]
  on.on(month(-13).day(24), () =>
    of.leila.edits(it, {
      designAuthority: of.tomasz.id,
      dataSteward: of.hanna.id,
      technicalLead: of.jonas.id,
      developers: builders,
      validator: of.priya.id,
    }),
  )
  on.on(month(-13).day(25), () => of.leila.makes(it, 'agree'))
  on.on(month(-13).day(26), () => of.amara.makes(it, 'startDesign'))
  on.on(month(-11).day(4), () => of.leila.edits(it, priceGuide.design))
  on.on(month(-11).day(10), () => of.tomasz.makes(it, 'startDevelopment'))
  on.on(month(-5).day(6), () =>
    of.jonas.edits(it, {
      datasets: priceGuide.datasets.map(row),
      criteria: priceGuide.criteria.map((each) => row({ ...each, measured: null })),
    }),
  )
  on.on(month(-5).day(9), () => of.jonas.makes(it, 'agree'))
  on.on(month(-5).day(12), () =>
    of.hanna.makes(it, 'startValidation', {
      decisionConditions: 'Reasons are read by the customer panel before gate 4.',
    }),
  )
  on.on(month(-2).day(16), async () => {
    const { criteria } = (await of.priya.reads(it)) as unknown as AiSystem
    await of.priya.edits(it, {
      ...priceGuide.validation,
      criteria: criteria.map((each, at) => ({ ...each, measured: priceGuide.results[at] ?? null })),
    })
  })
  on.on(month(-2).day(18), () => {
    const found = 'Offers went out by the tables within five minutes.'
    const held = { heldOn: calendar.workdayOn(month(-2).day(18)), person: of.priya.id, means: 'stop', result: 'worked' }
    return of.priya.makes(it, 'recordDrill', { drills: [row({ ...held, found })] })
  })
  on.on(month(-2).day(20), () => of.priya.makes(it, 'startDeployment'))
  on.on(month(-1).day(12), () =>
    of.leila.edits(it, {
      ...priceGuide.deployment,
      monitoring: [row({ metric: metrics.get('explainedPrices'), low: 0.9, high: null, responsible: of.leila.id })],
    }),
  )
}

/** S8: a pilot; the second stage, and no further (IMP-26). */
function pilot({ of, systems }: House, on: Agenda): void {
  on.on(month(-13).day(27), () => of.samir.makes(systems.codeMate, 'agree'))
  on.on(month(-13).day(28), () =>
    of.amara.makes(systems.codeMate, 'startDesign', {
      decisionConditions: 'Twelve developers; every suggestion is reviewed.',
    }),
  )
}

/** What the law asks for is done, most of it before it does: each said in its own words. */
function answerTheLaw(here: House, on: Agenda, key: SystemKey): void {
  for (const day of [month(-11).day(26), month(-2).day(24)]) on.on(day, () => completes(here, key, day))
}

async function completes({ calendar, clock, of, systems }: House, key: SystemKey, day: RelativeDay): Promise<void> {
  const owner = of[ownerOf(key)]
  const found = await links(clock.app, owner.caller, { type: aiSystem, ref: idOf(systems[key]) })
  for (const { record } of found.filter(({ record: { type } }) => type === 'task')) {
    const result = answeredBy(key, record.title, day.month === -2)
    if (!result) continue
    const it = { type: task, id: record.id }
    const { state, dueOn } = (await owner.reads(it)) as unknown as { state: string; dueOn: string | null }
    const isLaterLaw = dueOn === null || dueOn > calendar.on(month(-2).day(24))
    if (state === 'open' && (day.month === -2 || !isLaterLaw)) await owner.makes(it, 'complete', { result })
  }
}
