import { type AuditLine, answerParts, answerRefusals, isAnswered, type LineAnswer } from '#domain/audits/line.ts'
import { checkText, LONG_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { audit } from '#domain/records/audit/audit.ts'
import { linesNamed, updateLine } from '#store/audits/lines.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { appendTrail, type TrailChange } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { notFound } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { changesOf, draft } from '../trailed.ts'
import { loadToAnswer } from './standing.ts'

/** What a device says to one line. */
export interface Answering extends LineAnswer {
  readonly line: string
  /** The version of the line the device had before it was answered there. */
  readonly version: number
}

export interface Answered {
  readonly line: string
  /** `same`: it said so already. `conflict`: somebody else answered meanwhile; nothing was written, both stand in the answer. */
  readonly outcome: 'written' | 'same' | 'conflict' | 'refused'
  readonly refusals: readonly Refusal[]
  /** The line as it now stands; null where there is none. */
  readonly now: AuditLine | null
}

/**
 * Answers lines of a checklist, each by its own version: those that cannot be written keep no other back, and what is sent twice is
 * written once (a phone after a lost connection sends everything again).
 * @throws Refused notFound, notAllowed, notNow
 */
export function answerLines(
  app: App,
  caller: Caller,
  { ref, answers }: { readonly ref: string; readonly answers: readonly Answering[] },
): Promise<Answered[]> {
  return app.store.inside(caller, async (tx) => {
    const record = await loadToAnswer(tx, caller, ref)
    return writeAnswers(tx, { app, caller }, { record, answers })
  })
}

/** One line alone. @throws Refused notFound, notAllowed, notNow, conflict with the line as it stands */
export async function answerLine(
  app: App,
  caller: Caller,
  { ref, answer }: { readonly ref: string; readonly answer: Answering },
): Promise<AuditLine> {
  const [answered] = await answerLines(app, caller, { ref, answers: [answer] })
  if (!answered?.now) throw notFound()
  if (answered.outcome === 'conflict')
    throw new Refused('conflict', [refuse('version_stale')], { current: answered.now })
  if (answered.outcome === 'refused') throw new Refused('notNow', answered.refusals)
  return answered.now
}

async function writeAnswers(
  tx: Tx,
  at: At,
  { record, answers }: { readonly record: Stored; readonly answers: readonly Answering[] },
): Promise<Answered[]> {
  const ids = answers.map(({ line }) => line)
  const before = await linesNamed(tx, record.id, ids)
  const settled = new Set<string>()
  const judged = answers.map((said) => {
    const { answer, refusals } = cleaned(said)
    if (refusals.length > 0) return { answer, outcome: 'refused' as const, refusals }
    // Said twice in one go, the second meets the line as the first left it.
    if (settled.has(answer.line)) return { answer, ...stale }
    const judgement = judge(before.get(answer.line), answer)
    if (judgement.outcome === 'written') settled.add(answer.line)
    return { answer, ...judgement }
  })
  const changes: TrailChange[] = []
  for (const { answer, outcome } of judged) {
    if (outcome !== 'written') continue
    const line = before.get(answer.line)!
    await keepAnswer(tx, at, { record, line, answer })
    changes.push(...lineChanges(line, answer))
  }
  if (changes.length > 0) await appendTrail(tx, at.caller.organization, [answeredDraft(at, record, changes)])
  const after = await linesNamed(tx, record.id, ids)
  return judged.map(({ answer: { line }, outcome, refusals }) => ({
    line,
    outcome,
    refusals,
    now: after.get(line) ?? null,
  }))
}

/** Its words as they are kept, or why they cannot be. */
function cleaned(answer: Answering): { readonly answer: Answering; readonly refusals: readonly Refusal[] } {
  const texts = (['why', 'evidence', 'note'] as const).map((part) => ({
    part,
    ...checkText(answer[part] ?? '', part, LONG_TEXT),
  }))
  const refusals = texts.flatMap((text) => ('refusal' in text ? text.refusal : []))
  const values = Object.fromEntries(texts.flatMap((text) => ('value' in text ? [[text.part, text.value]] : [])))
  return { answer: { ...answer, ...values }, refusals }
}

const stale: Pick<Answered, 'outcome' | 'refusals'> = { outcome: 'conflict', refusals: [refuse('version_stale')] }

function judge(line: AuditLine | undefined, answer: Answering): Pick<Answered, 'outcome' | 'refusals'> {
  if (!line) return { outcome: 'refused', refusals: [refuse('not_found', { field: answer.line })] }
  if (isAnswered(line, answer)) return { outcome: 'same', refusals: [] }
  if (line.version !== answer.version) return stale
  const refusals = answerRefusals(line, answer)
  return { outcome: refusals.length > 0 ? 'refused' : 'written', refusals }
}

interface Keeping {
  readonly record: Stored
  readonly line: AuditLine
  readonly answer: LineAnswer
  /** The finding the line names from now on; absent where that stays. */
  readonly finding?: string
}

/** Writes one answer, within a transaction that holds the audit. An answer other than "finding" lets a withdrawn one go. */
export async function keepAnswer(
  tx: Tx,
  { app, caller }: At,
  { record, line, answer, finding }: Keeping,
): Promise<void> {
  await updateLine(tx, {
    audit: record.id,
    line: line.id,
    result: answer.result,
    why: answer.why,
    evidence: answer.evidence,
    note: answer.note,
    finding: answer.result === 'finding' ? (finding ?? line.finding?.id ?? null) : null,
    by: actorId(caller.actor),
    at: app.now(),
  })
}

export function answeredDraft(at: At, record: Stored, changes: readonly TrailChange[]) {
  return draft(at, { verb: 'checklist.answer', subject: { type: audit.name, id: record.id }, changes })
}

export function lineChanges(line: AuditLine, answer: LineAnswer): TrailChange[] {
  return changesOf(answerParts, line, answer).map((change) => ({ ...change, path: `lines/${line.id}/${change.path}` }))
}
