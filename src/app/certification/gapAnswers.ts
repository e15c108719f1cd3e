import { answerRefusals, type GapAnswer, type GapItem, gapParts } from '#domain/certification/gapItem.ts'
import { gridOf } from '#domain/certification/gapSums.ts'
import { checkText, LONG_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import { gapItems } from '#store/certification/gapItems.ts'
import { keepGapItem } from '#store/certification/gapWriting.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { appendTrail, type TrailChange } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { changesOf, draft } from '../trailed.ts'
import { isPlannable } from './gapGrid.ts'
import { holdToAssess, isAssessing, mayAccept } from './gapStanding.ts'

/** What somebody says of a requirement, over the version of it they saw; 0 where nothing was said yet. */
export interface GapAnswering extends GapAnswer {
  readonly requirement: string
  readonly version: number
}

export interface GapAnswered {
  readonly requirement: string
  /** `same`: it said so already. `conflict`: somebody else wrote meanwhile. Only `written` changed anything. */
  readonly outcome: 'written' | 'same' | 'conflict' | 'refused'
  readonly refusals: readonly Refusal[]
  readonly version: number
}

/**
 * Scores requirements, each by its own version: what cannot be written keeps nothing else back.
 * @throws Refused notFound, notAllowed
 */
export function answerGaps(
  app: App,
  caller: Caller,
  { ref, answers }: { readonly ref: string; readonly answers: readonly GapAnswering[] },
): Promise<GapAnswered[]> {
  return app.store.inside(caller, (tx) => answerGapsWithin(tx, { app, caller }, { ref, answers }))
}

async function answerGapsWithin(
  tx: Tx,
  at: At,
  { ref, answers }: { readonly ref: string; readonly answers: readonly GapAnswering[] },
): Promise<GapAnswered[]> {
  const record = await holdToAssess(tx, at.caller, ref)
  const grid = new Map(
    gridOf(String(record.standard), await gapItems(tx, record.id)).map((one) => [one.requirement, one]),
  )
  const answered: GapAnswered[] = []
  const changes: TrailChange[] = []
  for (const said of answers) {
    const before = grid.get(said.requirement)
    const { answer, refusals } = cleaned(said)
    const judgement = judge(at, { record, before, answer, refusals, version: said.version })
    const isWritten = judgement.outcome === 'written'
    answered.push({
      requirement: said.requirement,
      ...judgement,
      version: (before?.version ?? 0) + (isWritten ? 1 : 0),
    })
    if (!isWritten || !before) continue
    const { requirement } = before
    await keepGapItem(tx, { assessment: record.id, requirement, by: actorId(at.caller.actor), ...answer })
    grid.set(requirement, { ...before, ...answer, version: before.version + 1 })
    const told = changesOf(gapParts, before.version === 0 ? null : before, answer)
    changes.push(...told.map((change) => ({ ...change, path: `items/${requirement}/${change.path}` })))
  }
  if (changes.length > 0) {
    const subject = { type: gapAssessment.name, id: record.id }
    await appendTrail(tx, at.caller.organization, [draft(at, { verb: 'gap.answer', subject, changes })])
  }
  return answered
}

function cleaned({ applies, score, ...said }: GapAnswering): { answer: GapAnswer; refusals: readonly Refusal[] } {
  const texts = (['found', 'lacking', 'acceptedWhy'] as const).map((part) => ({
    part,
    ...checkText(said[part] ?? '', part, LONG_TEXT),
  }))
  const values = Object.fromEntries(texts.map((text) => [text.part, 'value' in text ? text.value : null]))
  return {
    answer: { applies, score, ...values } as GapAnswer,
    refusals: texts.flatMap((text) => ('refusal' in text ? [text.refusal] : [])),
  }
}

interface Judged {
  readonly record: Stored
  readonly before: GapItem | undefined
  readonly answer: GapAnswer
  readonly refusals: readonly Refusal[]
  readonly version: number
}

function judge(
  { caller }: At,
  { record, before, answer, refusals, version }: Judged,
): Omit<GapAnswered, 'requirement' | 'version'> {
  if (!before) return { outcome: 'refused', refusals: [refuse('not_found', { field: 'requirement' })] }
  if (refusals.length > 0) return { outcome: 'refused', refusals }
  const changed = gapParts.filter((part) => before[part] !== answer[part])
  if (changed.length === 0) return { outcome: 'same', refusals: [] }
  if (before.version !== version) return { outcome: 'conflict', refusals: [refuse('version_stale')] }
  const against = [...notTheirs(caller, record, changed), ...answerRefusals(before.requirement, answer)]
  return { outcome: against.length > 0 ? 'refused' : 'written', refusals: against }
}

/** Scores are the assessors' while it is open; that a gap stays is for others to say, also afterwards. */
function notTheirs({ actor }: Caller, record: Stored, changed: readonly (keyof GapAnswer)[]): readonly Refusal[] {
  if (!isPlannable(record)) return [refuse('gap_at_rest')]
  const isAcceptance = changed.includes('acceptedWhy')
  if (isAcceptance && !mayAccept(actor)) return [refuse('gap_acceptance_role', { field: 'acceptedWhy' })]
  if (changed.every((part) => part === 'acceptedWhy')) return []
  if (!isAssessing(record, actor)) return [refuse('not_allowed')]
  return record.state === 'open' ? [] : [refuse('gap_concluded')]
}
