import { type SoaRow, type Tailoring, type TailoringAnswer, tailoringRefusals } from '#domain/applicability/row.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { rowsNamed } from '#store/applicability/rows.ts'
import { keepTailoring } from '#store/applicability/write.ts'
import type { Tx } from '#store/open.ts'
import { readRecord } from '#store/records/read.ts'
import type { Stored } from '#store/records/stored.ts'
import type { TrailChange } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import type { Answered } from './answers.ts'
import { tailoringChanges } from './changes.ts'
import { cleanedTexts } from './cleaned.ts'
import { trail, wrote } from './rows.ts'
import { holdToWrite, isOpen, isProgressing } from './standing.ts'

/** What one system does with one control; version 0 where it had no way of its own yet. */
export interface Tailored extends TailoringAnswer {
  readonly row: string
  readonly version: number
}

interface Asked {
  readonly ref: string
  readonly system: string
  readonly answers: readonly Tailored[]
}

/**
 * Says what one AI system does otherwise than the rows say for all (C-316), each by its own version: those that cannot be written
 * keep no other back. `applicable` null takes it back.
 * @throws Refused notFound, notAllowed
 */
export function tailorRows(app: App, caller: Caller, { ref, system, answers }: Asked): Promise<Answered[]> {
  return app.store.inside(caller, async (tx) => {
    const record = await holdToWrite(tx, caller, ref)
    const known = await readRecord(tx, aiSystem, { ref: system, eyes: eyesOf(caller) })
    if (!known) throw new Refused('invalid', [refuse('soa_not_a_system', { field: 'system' })])
    return writeTailorings(tx, { app, caller }, { record, system: known.id, answers })
  })
}

interface Writing {
  readonly record: Stored
  readonly system: string
  readonly answers: readonly Tailored[]
}

async function writeTailorings(tx: Tx, at: At, { record, system, answers }: Writing): Promise<Answered[]> {
  const ids = answers.map(({ row }) => row)
  const before = await rowsNamed(tx, record.id, { ids, eyes: null })
  const judged: Omit<Answered, 'now'>[] = []
  const changes: TrailChange[] = []
  const settled = new Set<string>()
  for (const said of answers) {
    const { values, refusals } = cleanedTexts(said, ['justification', 'treatment'])
    const answer = { ...said, ...values }
    const row = before.get(said.row)
    const own = row?.tailoring.find((each) => each.system.id === system)
    const judgement = settled.has(said.row) ? stale : judge({ record, row, own, answer, refusals })
    judged.push({ row: said.row, ...judgement })
    if (judgement.outcome !== 'written') continue
    settled.add(said.row)
    await keepTailoring(tx, { ...answer, statement: record.id, system })
    changes.push(...tailoringChanges({ row: said.row, system }, own ?? null, answer))
  }
  if (changes.length > 0) {
    await wrote(tx, at, record)
    await trail(tx, at, { record, verb: 'applicability.tailor', changes })
  }
  const after = await rowsNamed(tx, record.id, { ids, eyes: eyesOf(at.caller) })
  return judged.map((each) => ({ ...each, now: after.get(each.row) ?? null }))
}

type Judgement = Pick<Answered, 'outcome' | 'refusals'>
const stale: Judgement = { outcome: 'conflict', refusals: [refuse('version_stale')] }

interface Judged {
  readonly record: Stored
  readonly row: SoaRow | undefined
  readonly own: Tailoring | undefined
  readonly answer: Tailored
  readonly refusals: readonly Refusal[]
}

function judge({ record, row, own, answer, refusals }: Judged): Judgement {
  if (!row) return { outcome: 'refused', refusals: [refuse('not_found', { field: answer.row })] }
  const against = [...refusals, ...tailoringRefusals(answer)]
  if (against.length > 0) return { outcome: 'refused', refusals: against }
  const changed = (['applicable', 'justification', 'treatment', 'status'] as const).filter(
    (part) => (own?.[part] ?? null) !== answer[part],
  )
  const isGone = answer.applicable === null
  if (isGone ? !own : changed.length === 0) return { outcome: 'same', refusals: [] }
  if ((own?.version ?? 0) !== answer.version) return stale
  if (!isProgressing(record)) return { outcome: 'refused', refusals: [refuse('soa_superseded')] }
  const isProgress = own !== undefined && !isGone && changed.every((part) => part === 'status')
  return isProgress || isOpen(record)
    ? { outcome: 'written', refusals: [] }
    : { outcome: 'refused', refusals: [refuse('soa_fixed')] }
}
