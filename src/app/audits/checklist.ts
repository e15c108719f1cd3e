import type { AuditLine } from '#domain/audits/line.ts'
import { checkBody, oneOf, required, text } from '#domain/checks/checkBody.ts'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { audit } from '#domain/records/audit/audit.ts'
import type { Audit } from '#domain/records/audit/fields.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { earlierFindings } from '#store/audits/earlierFindings.ts'
import { insertLines, linesNamed, type NewLine, readLines } from '#store/audits/lines.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, notFound } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { draft } from '../trailed.ts'
import { isAuditing, isDrawnUp, isUnderWay, loadToDraw } from './standing.ts'

export interface Checklist {
  readonly items: readonly AuditLine[]
  /** What who asks may do now. */
  readonly may: { readonly draw: boolean; readonly answer: boolean }
}

/** The checklist of an audit. */
export function checklistOf(app: App, caller: Caller, ref: string): Promise<Checklist> {
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type: audit, ref })
    const isTheirs = isAuditing(record, caller.actor)
    return {
      items: await readLines(tx, record.id),
      may: { draw: isTheirs && isDrawnUp(record), answer: isTheirs && isUnderWay(record) },
    }
  })
}

/**
 * Draws the checklist up from the catalogue: a line for each requirement audited against, and one for each finding of earlier audits
 * that none has seen to be well since. What has a line already keeps it, so drawing again only adds.
 * @throws Refused notFound, notAllowed, notNow
 */
export async function drawChecklist(app: App, caller: Caller, ref: string): Promise<Checklist> {
  const id = await app.store.inside(caller, async (tx) => {
    const record = await loadToDraw(tx, caller, ref)
    await addLines(tx, { app, caller }, { record, lines: await linesToDraw(tx, record) })
    return record.id
  })
  return checklistOf(app, caller, id)
}

async function linesToDraw(tx: Tx, record: Stored): Promise<NewLine[]> {
  const { criteria } = record as unknown as Audit
  const earlier = await earlierFindings(tx, { audit: record.id, criteria })
  const places = new Map(Object.keys(requirementOptions).map((key, at) => [key, at * PLACES]))
  return [
    ...criteria.map((requirement) => ({
      id: newId(),
      position: places.get(requirement) ?? 0,
      source: 'catalogue' as const,
      requirement,
      question: null,
      previousFinding: null,
    })),
    ...earlier.map(({ id, requirement }, at) => ({
      id: newId(),
      position: (places.get(requirement) ?? 0) + 1 + Math.min(at, PLACES - 2),
      source: 'previousFinding' as const,
      requirement,
      question: null,
      previousFinding: id,
    })),
  ]
}

/** Room between two requirements for what stands under the first. */
const PLACES = 1000

const checks = { requirement: oneOf(Object.keys(requirementOptions)), question: required(text(SHORT_TEXT)) }

/** Adds a question of the team's own, within a transaction at work. @throws Refused notFound, notAllowed, invalid, notNow */
export async function addLineWithin(
  tx: Tx,
  at: At,
  { ref, id, body }: { readonly ref: string; readonly id: string; readonly body: Readonly<Record<string, unknown>> },
): Promise<AuditLine> {
  const { values, refusals } = checkBody(checks, body)
  assertFine(refusals)
  const { requirement, question } = values as { requirement: string | null; question: string }
  const record = await loadToDraw(tx, at.caller, ref)
  const last = Object.keys(requirementOptions)
  const place = requirement === null ? last.length : last.indexOf(requirement)
  const line = {
    id,
    position: place * PLACES + PLACES - 1,
    source: 'own' as const,
    requirement,
    question,
    previousFinding: null,
  }
  await addLines(tx, at, { record, lines: [line] })
  return lineWithin(tx, at.caller, { ref: record.id, id })
}

/** One line of an audit. @throws Refused notFound */
export async function lineWithin(
  tx: Tx,
  caller: Caller,
  { ref, id }: { readonly ref: string; readonly id: string },
): Promise<AuditLine> {
  const record = await load(tx, caller, { type: audit, ref })
  const line = (await linesNamed(tx, record.id, [id])).get(id)
  if (!line) throw notFound()
  return line
}

async function addLines(
  tx: Tx,
  at: At,
  { record, lines }: { record: Stored; lines: readonly NewLine[] },
): Promise<void> {
  const added = await insertLines(tx, record.id, lines)
  if (added.size === 0) return
  await appendTrail(tx, at.caller.organization, [
    draft(at, {
      verb: 'checklist.draw',
      subject: { type: audit.name, id: record.id },
      changes: lines
        .filter(({ id }) => added.has(id))
        .flatMap(({ id, requirement, question, previousFinding }) =>
          Object.entries({ requirement, question, previousFinding }).flatMap(([part, after]) =>
            after === null ? [] : [{ path: `lines/${id}/${part}`, before: null, after }],
          ),
        ),
    }),
  ])
}
