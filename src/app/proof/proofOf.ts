import type { BeforeAfterChart } from '#domain/charts/beforeAfter.ts'
import { checkInput } from '#domain/checks/checkInput.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { proofChart } from '#domain/records/improvement/proofChart.ts'
import { inWork } from '#domain/records/improvement/stages.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { readSeries } from '#store/points/read.ts'
import { type Amendment, amendmentsOf, freezesOf } from '#store/proof/freezes.ts'
import { type ComputedVerdict, verdictsOf } from '#store/proof/verdicts.ts'
import { namesOf } from '#store/records/existing.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { assertFine } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { rolloutEndOf } from './computeProof.ts'
import { type Concurrent, concurrentOf } from './concurrentOf.ts'
import { type ReadFreeze, readFreeze } from './frozenOf.ts'
import type { Proved } from './keepVerdict.ts'
import { type PlannedProof, plannedProof } from './plannedProof.ts'
import { computeRestated, type Restated } from './restated.ts'

export type ProofStatus = 'none' | 'planning' | 'frozen' | 'measuring' | 'due' | 'waiting' | 'computed' | 'judged'

/** Everything a page tells of an improvement's proof by series. */
export interface Proof {
  readonly status: ProofStatus
  readonly evaluationDate: Day | null
  /** What would be frozen today; null once the work has begun, or while no metric is chosen. */
  readonly plan: PlannedProof | null
  /** The freeze of every iteration, the newest last. */
  readonly freezes: readonly ReadFreeze[]
  readonly amendments: readonly Amendment[]
  readonly verdicts: readonly ComputedVerdict[]
  /** What became of the readings the newest verdict, or the freeze, rests on. */
  readonly restated: Restated | null
  readonly chart: BeforeAfterChart | null
  readonly concurrent: readonly Concurrent[]
  readonly isAmended: boolean
  readonly names: Readonly<Record<string, string>>
}

/** What a plan form says and has not sent yet. */
export type Draft = Readonly<Record<string, unknown>>

/** An improvement's proof: the plan with its history, the freeze, what was computed. */
export function proofOf(app: App, caller: Caller, { ref, draft }: { ref: string; draft: Draft }): Promise<Proof> {
  return app.store.inside(caller, async (tx) => {
    const record = (await load(tx, caller, { type: improvement, ref })) as Proved
    const { values, refusals } = checkInput(improvement, Object.keys(draft), draft)
    assertFine(refusals)
    return proofWithin(tx, { app, caller }, { record, draft: values })
  })
}

export async function proofWithin(tx: Tx, at: At, { record, draft }: { record: Proved; draft: Draft }): Promise<Proof> {
  const { timeZone } = await readSettings(tx)
  const today = dayOf(at.app.now(), timeZone)
  const freezes = (await freezesOf(tx, record.id)).map(readFreeze)
  const amendments = await amendmentsOf(tx, record.id)
  const verdicts = await verdictsOf(tx, record.id)
  const current = freezes.find(({ iteration }) => iteration === record.iteration && record.frozenProof !== null)
  const own = verdicts.filter(({ iteration }) => iteration === record.iteration)
  const isPlanning = record.frozenProof === null && (record.proof === 'series' || draft.seriesMetric !== undefined)
  const look = { record, today, timeZone }
  const shown = current ?? (record.frozenProof === null ? undefined : freezes.at(-1))
  return {
    status: isPlanning ? 'planning' : statusOf(record, own, today),
    evaluationDate: record.evaluationDate,
    plan: isPlanning ? await plannedProof(tx, at, { record, draft }) : null,
    freezes,
    amendments,
    verdicts,
    restated: shown ? await restatedOf(tx, { ...look, freeze: shown, own }) : null,
    chart: shown ? await chartOf(tx, { ...look, freeze: shown, own }) : null,
    concurrent: shown ? await concurrentOf(tx, at, { ...look, freeze: shown }) : [],
    isAmended: record.amendedAfterFreeze,
    names: await namesOf(tx, peopleIn(freezes, amendments, verdicts)),
  }
}

function statusOf(record: Proved, own: readonly ComputedVerdict[], today: Day): ProofStatus {
  if (record.frozenProof === null) return 'none'
  if ((inWork as readonly string[]).includes(record.state)) return 'frozen'
  if (record.state !== 'implemented') return 'judged'
  if (own.some(({ kind }) => kind === 'final')) return 'computed'
  if (own.some(({ kind }) => kind === 'waiting')) return 'waiting'
  return record.evaluationDate !== null && record.evaluationDate <= today ? 'due' : 'measuring'
}

interface Looked {
  readonly record: Proved
  readonly freeze: ReadFreeze
  readonly own: readonly ComputedVerdict[]
  readonly today: Day
  readonly timeZone: string
}

/** Of the verdict's readings where there is one, of the frozen ones before. */
function restatedOf(tx: Tx, { record, freeze, own, today, timeZone }: Looked): Promise<Restated | null> {
  const decided = own.findLast(({ kind }) => kind === 'final')
  const looked = { record, frozen: freeze.proof, today, timeZone }
  return computeRestated(tx, looked, decided?.computed.post)
}

async function chartOf(tx: Tx, looked: Looked): Promise<BeforeAfterChart> {
  const { record, freeze, own, timeZone } = looked
  const decided = own.findLast(({ kind }) => kind === 'final') ?? own.findLast(({ kind }) => kind === 'provisional')
  const frozen = decided?.computed.frozen ?? {
    ...freeze.proof,
    target: record.target,
    rolloutEnd: rolloutEndOf({ record, frozen: freeze.proof, timeZone }),
  }
  const since = await readSeries(tx, frozen.metric.id, { from: frozen.firstChange, to: looked.today })
  const post = new Map((decided?.computed.post ?? []).map((point) => [point.periodStart, point]))
  return proofChart({
    frozen,
    since: since.map((point) => post.get(point.periodStart) ?? point),
    result: decided?.computed.result ?? null,
  })
}

function peopleIn(
  freezes: readonly ReadFreeze[],
  amendments: readonly Amendment[],
  verdicts: readonly ComputedVerdict[],
): string[] {
  const all = [
    ...freezes.map(({ frozenBy }) => frozenBy),
    ...freezes.map(({ proof }) => proof.approver),
    ...amendments.map(({ amendedBy }) => amendedBy),
    ...verdicts.map(({ computedBy }) => computedBy),
  ]
  return [...new Set(all.filter((person): person is string => Boolean(person)))]
}
