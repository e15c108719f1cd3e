import type { AuditLine } from '#domain/audits/line.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { audit } from '#domain/records/audit/audit.ts'
import { finding } from '#domain/records/finding/finding.ts'
import { linesNamed } from '#store/audits/lines.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { notFound } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { raiseFromWithin } from '../records/raisedFrom.ts'
import { answeredDraft, keepAnswer, lineChanges } from './answers.ts'
import { lineWithin } from './checklist.ts'
import { loadToAnswer } from './standing.ts'

interface FromLine {
  readonly ref: string
  readonly line: string
  /** The finding's id. */
  readonly id: string
  readonly input: Readonly<Record<string, unknown>>
}

/**
 * Records a finding where it stands: at a line of the checklist, which is thereby answered. Audit, requirement and the finding it
 * repeats are known; what the request says goes before. Within a transaction at work.
 * @throws Refused notFound, notAllowed, invalid, notNow
 */
export async function raiseFindingWithin(
  tx: Tx,
  at: At,
  { ref, line: lineId, id, input }: FromLine,
): Promise<RaisedAtLine> {
  const record = await loadToAnswer(tx, at.caller, ref)
  const line = (await linesNamed(tx, record.id, [lineId])).get(lineId)
  if (!line) throw notFound()
  if (line.finding !== null && line.finding.state !== 'withdrawn')
    throw new Refused('notNow', [refuse('line_has_finding')])
  const known = {
    requirement: line.requirement,
    repeats: line.previousFinding?.id ?? null,
    evidence: line.evidence,
    site: record.site,
  }
  await raiseFromWithin(tx, at, {
    type: finding,
    input: { ...known, ...input, audit: record.id },
    id,
    from: { type: audit, ref: record.id },
  })
  const said = typeof input.evidence === 'string' ? input.evidence.trim() || null : null
  const answer = { result: 'finding' as const, why: line.why, evidence: said ?? line.evidence, note: line.note }
  await keepAnswer(tx, at, { record, line, answer, finding: id })
  await appendTrail(tx, at.caller.organization, [
    answeredDraft(at, record, [
      ...lineChanges(line, answer),
      { path: `lines/${line.id}/finding`, before: line.finding?.id ?? null, after: id },
    ]),
  ])
  return raisedAtLine(tx, at.caller, { ref: record.id, line: lineId, id })
}

export interface RaisedAtLine {
  readonly finding: Stored
  readonly line: AuditLine
}

/** A finding with the line it was raised at, as both now stand. @throws Refused notFound */
export async function raisedAtLine(
  tx: Tx,
  caller: Caller,
  { ref, line, id }: Omit<FromLine, 'input'>,
): Promise<RaisedAtLine> {
  const made = await load(tx, caller, { type: finding, ref: id })
  return { finding: made, line: await lineWithin(tx, caller, { ref, id: line }) }
}
