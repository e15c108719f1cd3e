import { drawSample, mayAddByJudgement } from '#domain/audits/sampling.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { audit } from '#domain/records/audit/audit.ts'
import { addByJudgement, insertSample, readSamples, type Sample, type SampleItem } from '#store/audits/samples.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { appendTrail, type TrailChange } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { notFound } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { type Listed, membersOf } from './population.ts'
import { saidText } from './said.ts'
import { isAuditing, isDrawnUp, loadToDraw } from './standing.ts'

export interface Samples {
  readonly items: readonly Sample[]
  readonly may: { readonly draw: boolean }
}

/** The samples of an audit, each with the population it was drawn from. */
export function samplesOf(app: App, caller: Caller, ref: string): Promise<Samples> {
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type: audit, ref })
    return {
      items: await readSamples(tx, record.id),
      may: { draw: isAuditing(record, caller.actor) && isDrawnUp(record) },
    }
  })
}

export interface Drawing {
  readonly ref: string
  readonly id: string
  readonly title: string
  /** Absent: the audit's number and how many samples it has had, so that nobody picks a seed that suits. */
  readonly seed?: string | undefined
  /** Absent: the AI systems. */
  readonly population?: readonly Listed[] | undefined
}

/**
 * Draws a stratified sample and keeps seed, population and result, within a transaction at work. A sample once drawn stays.
 * @throws Refused notFound, notAllowed, notNow
 */
export async function drawSampleWithin(tx: Tx, at: At, { ref, id, title, seed, population }: Drawing): Promise<Sample> {
  const record = await loadToDraw(tx, at.caller, ref)
  const name = saidText(title, 'title')
  const members = await membersOf(tx, at, population)
  if (members.length === 0) throw new Refused('notNow', [refuse('population_empty', { field: 'population' })])
  const known =
    seed === undefined ? `${record.number}/${(await readSamples(tx, record.id)).length + 1}` : saidText(seed, 'seed')
  const drawn = new Set(drawSample(members, known))
  const items = members.map((each) => ({
    ...each,
    chosen: drawn.has(each.item) ? ('random' as const) : null,
    why: null,
  }))
  await insertSample(tx, {
    id,
    audit: record.id,
    title: name,
    seed: known,
    at: at.app.now(),
    by: actorId(at.caller.actor),
    items,
  })
  const chosen = items.filter(({ item }) => drawn.has(item)).map(({ label }) => label)
  await tellTrail(tx, at, {
    record,
    verb: 'sample.draw',
    changes: [
      { path: `samples/${id}/seed`, before: null, after: known },
      { path: `samples/${id}/population`, before: null, after: members.length },
      { path: `samples/${id}/drawn`, before: null, after: chosen },
    ],
  })
  return sampleNamed(tx, record, id)
}

export interface Judged {
  readonly ref: string
  readonly sample: string
  readonly item: string
  readonly why: string
}

/** Adds one of the population by judgement, with its reason, as long as a quarter of the sample is drawn at random. */
export function addToSample(app: App, caller: Caller, { ref, sample: id, item, why }: Judged): Promise<Sample> {
  return app.store.inside(caller, async (tx) => {
    const record = await loadToDraw(tx, caller, ref)
    const sample = await sampleNamed(tx, record, idFrom(id, 'id'))
    const member = sample.items.find((each) => each.item === item)
    if (!member) throw new Refused('invalid', [refuse('sample_item_unknown', { field: 'item' })])
    if (member.chosen !== null) throw new Refused('notNow', [refuse('sample_item_there', { field: 'item' })])
    const count = (chosen: SampleItem['chosen']) => sample.items.filter((each) => each.chosen === chosen).length
    if (!mayAddByJudgement({ drawn: count('random'), judged: count('judgement') }))
      throw new Refused('notNow', [refuse('sample_too_judged')])
    const because = saidText(why, 'why', LONG_TEXT)
    await addByJudgement(tx, { sample: sample.id, item, why: because })
    await tellTrail(
      tx,
      { app, caller },
      {
        record,
        verb: 'sample.add',
        changes: [{ path: `samples/${sample.id}/judgement`, before: null, after: `${member.label}: ${because}` }],
      },
    )
    return sampleNamed(tx, record, sample.id)
  })
}

/** One sample of an audit. @throws Refused notFound */
export async function sampleWithin(
  tx: Tx,
  caller: Caller,
  { ref, id }: { readonly ref: string; readonly id: string },
): Promise<Sample> {
  return sampleNamed(tx, await load(tx, caller, { type: audit, ref }), id)
}

async function sampleNamed(tx: Tx, record: Stored, id: string): Promise<Sample> {
  const [sample] = await readSamples(tx, record.id, id)
  if (!sample) throw notFound()
  return sample
}

interface Told {
  readonly record: Stored
  readonly verb: string
  readonly changes: readonly TrailChange[]
}

async function tellTrail(tx: Tx, at: At, { record, verb, changes }: Told): Promise<void> {
  await appendTrail(tx, at.caller.organization, [
    draft(at, { verb, subject: { type: audit.name, id: record.id }, changes }),
  ])
}
