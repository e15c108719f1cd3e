import {
  answerOf,
  partsChanged,
  progressParts,
  type RowAnswer,
  type RowPart,
  rowRefusals,
  type SoaRow,
} from '#domain/applicability/row.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { rowsNamed } from '#store/applicability/rows.ts'
import { updateRow } from '#store/applicability/write.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { TrailChange } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { notFound } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { answerChanges } from './changes.ts'
import { cleanedAnswer, knownAmong } from './cleaned.ts'
import { trail, wrote } from './rows.ts'
import { hold, isAuthoring, isOpen, isProgressing } from './standing.ts'

/** What somebody says to one row, over the version of it they saw. */
export interface Answering extends RowAnswer {
  readonly row: string
  readonly version: number
}

export interface Answered {
  readonly row: string
  /** `same`: it said so already. `conflict`: somebody else wrote meanwhile; nothing was written, both stand in the answer. */
  readonly outcome: 'written' | 'same' | 'conflict' | 'refused'
  readonly refusals: readonly Refusal[]
  /** The row as it now stands; null where there is none. */
  readonly now: SoaRow | null
}

/**
 * Answers rows of a statement, each by its own version: those that cannot be written keep no other back.
 * @throws Refused notFound
 */
export function answerRows(
  app: App,
  caller: Caller,
  { ref, answers }: { readonly ref: string; readonly answers: readonly Answering[] },
): Promise<Answered[]> {
  return app.store.inside(caller, async (tx) => {
    const record = await hold(tx, caller, ref)
    return writeAnswers(tx, { app, caller }, { record, answers })
  })
}

/** One row alone. @throws Refused notFound, notNow, conflict with the row as it stands */
export async function answerRow(
  app: App,
  caller: Caller,
  { ref, answer }: { readonly ref: string; readonly answer: Answering },
): Promise<SoaRow> {
  const [answered] = await answerRows(app, caller, { ref, answers: [answer] })
  if (!answered?.now) throw notFound()
  if (answered.outcome === 'conflict')
    throw new Refused('conflict', [refuse('version_stale')], { current: answered.now })
  if (answered.outcome === 'refused') throw new Refused('notNow', answered.refusals)
  return answered.now
}

interface Writing {
  readonly record: Stored
  readonly answers: readonly Answering[]
}

async function writeAnswers(tx: Tx, at: At, { record, answers }: Writing): Promise<Answered[]> {
  const ids = answers.map(({ row }) => row)
  const eyes = eyesOf(at.caller)
  const before = await rowsNamed(tx, record.id, { ids, eyes: null })
  const seen = await rowsNamed(tx, record.id, { ids, eyes })
  const known = await knownAmong(tx, eyes, answers)
  const settled = new Set<string>()
  const judged: Omit<Answered, 'now'>[] = []
  const changes: TrailChange[] = []
  for (const said of answers) {
    const row = before.get(said.row)
    const { answer: visible, refusals } = cleanedAnswer(said, known)
    const answer = withUnseen(visible, { row, seen: seen.get(said.row) })
    const judgement = settled.has(said.row) ? stale : judge(at, { record, row, answer, refusals })
    judged.push({ row: said.row, ...judgement })
    if (judgement.outcome !== 'written' || !row) continue
    settled.add(row.id)
    await updateRow(tx, { ...answer, statement: record.id, row: row.id })
    changes.push(...answerChanges(answerOf(row), row, answer))
  }
  if (changes.length > 0) {
    await wrote(tx, at, record)
    await trail(tx, at, { record, verb: 'applicability.answer', changes })
  }
  const after = await rowsNamed(tx, record.id, { ids, eyes })
  return judged.map((each) => ({ ...each, now: after.get(each.row) ?? null }))
}

/** What somebody may not see stays linked: they neither read nor unlink it. */
function withUnseen(
  answer: Answering,
  { row, seen }: { readonly row: SoaRow | undefined; readonly seen: SoaRow | undefined },
): Answering {
  const isSeen = new Set(seen?.records.map(({ id }) => id))
  const kept = (as: SoaRow['records'][number]['as']) =>
    row?.records.filter((each) => each.as === as && !isSeen.has(each.id)).map(({ id }) => id) ?? []
  return {
    ...answer,
    treats: [...new Set([...answer.treats, ...kept('treats')])].sort(),
    shows: [...new Set([...answer.shows, ...kept('shows')])].sort(),
  }
}

type Judgement = Pick<Answered, 'outcome' | 'refusals'>
const stale: Judgement = { outcome: 'conflict', refusals: [refuse('version_stale')] }

interface Judged {
  readonly record: Stored
  readonly row: SoaRow | undefined
  readonly answer: Answering
  readonly refusals: readonly Refusal[]
}

function judge({ caller }: At, { record, row, answer, refusals }: Judged): Judgement {
  if (!row) return { outcome: 'refused', refusals: [refuse('not_found', { field: answer.row })] }
  if (refusals.length > 0) return { outcome: 'refused', refusals }
  const changed = partsChanged(answerOf(row), answer)
  if (changed.length === 0) return { outcome: 'same', refusals: [] }
  if (row.version !== answer.version) return stale
  const against = [...notTheirs(caller, { record, row, changed }), ...rowRefusals(answer, caller)]
  return { outcome: against.length > 0 ? 'refused' : 'written', refusals: against }
}

interface Change {
  readonly record: Stored
  readonly row: SoaRow
  readonly changed: readonly RowPart[]
}

/** Whoever answers for a control says how far it has come; what the statement says is its authors' and, once reviewed, nobody's. */
function notTheirs({ actor }: Caller, { record, row, changed }: Change): readonly Refusal[] {
  const isProgress = changed.every((part) => (progressParts as readonly string[]).includes(part))
  const isTheirRow = row.owner !== null && row.owner.id === actorId(actor)
  if (!isAuthoring(record, actor) && !(isProgress && isTheirRow)) return [refuse('not_allowed')]
  if (!isProgressing(record)) return [refuse('soa_superseded')]
  return isProgress || isOpen(record) ? [] : [refuse('soa_fixed')]
}
