import { controlsOf, ownControl } from '#domain/applicability/controls.ts'
import type { SoaRow } from '#domain/applicability/row.ts'
import { type GridView, gridViews } from '#domain/applicability/views.ts'
import { checkBody, required, text } from '#domain/checks/checkBody.ts'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { StatementOfApplicability } from '#domain/records/statementOfApplicability/fields.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { dayOf } from '#domain/time/days.ts'
import { readRows, rowsNamed } from '#store/applicability/rows.ts'
import { addAuthor, insertRows, type NewRow, takeOver } from '#store/applicability/write.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail, type TrailChange } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, found } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { load } from '../records/load.ts'
import { draft } from '../trailed.ts'
import { answerChanges } from './changes.ts'
import { holdToWrite, isAuthoring, isOpen, isProgressing } from './standing.ts'

export interface Grid {
  readonly items: readonly SoaRow[]
  /** What who asks may do now: say what it says, and say how far it has come. */
  readonly may: { readonly draw: boolean; readonly say: boolean; readonly progress: boolean }
}

/** The rows of a statement, or only those of a view (C-024: the overdue ones). @throws Refused notFound */
export function gridOf(app: App, caller: Caller, ref: string, only?: GridView): Promise<Grid> {
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type: statementOfApplicability, ref })
    const isTheirs = isAuthoring(record, caller.actor)
    const rows = await readRows(tx, record.id, eyesOf(caller))
    const today = dayOf(app.now(), (await readSettings(tx)).timeZone)
    return {
      items: only ? rows.filter((row) => gridViews[only](row, today)) : rows,
      may: {
        draw: isTheirs && isOpen(record),
        say: isTheirs && isOpen(record),
        progress: isTheirs && isProgressing(record),
      },
    }
  })
}

/**
 * Draws the grid up: a row for each control of the standard, and what the version before said where nothing is said yet. Drawing
 * again only adds.
 * @throws Refused notFound, notAllowed, notNow
 */
export async function drawRows(app: App, caller: Caller, ref: string): Promise<Grid> {
  const id = await app.store.inside(caller, async (tx) => {
    const record = await holdToDraw(tx, caller, ref)
    await drawWithin(tx, { app, caller }, record)
    return record.id
  })
  return gridOf(app, caller, id)
}

async function drawWithin(tx: Tx, at: At, record: Stored): Promise<void> {
  const { standard, basedOn } = record as unknown as StatementOfApplicability
  const earlier = basedOn ? await earlierRows(tx, at.caller, { basedOn, standard }) : []
  const rows = controlsOf(standard).map(({ key }, position) => asRow(key, position, null))
  const own = earlier.filter(({ control }) => rows.every((row) => row.control !== control))
  const added = await insertRows(tx, record.id, [
    ...rows,
    ...own.map(({ control, title }, position) => asRow(control, rows.length + position, title)),
  ])
  if (added.size === 0) return
  if (basedOn) await takeOver(tx, { from: basedOn, to: record.id })
  const drawn = await rowsNamed(tx, record.id, { ids: [...added], eyes: null })
  await trail(tx, at, { record, verb: 'applicability.draw', changes: [...drawn.values()].flatMap(rowDrawn) })
}

function asRow(control: string, position: number, title: string | null): NewRow {
  return { id: newId(), control, position, title }
}

/** @throws Refused invalid where the version before is for another standard */
async function earlierRows(
  tx: Tx,
  caller: Caller,
  { basedOn, standard }: { readonly basedOn: string; readonly standard: string | null },
): Promise<readonly SoaRow[]> {
  const earlier = await load(tx, caller, { type: statementOfApplicability, ref: basedOn })
  if (earlier.standard !== standard) throw new Refused('invalid', [refuse('soa_unlike', { field: 'basedOn' })])
  return readRows(tx, earlier.id)
}

function rowDrawn(row: SoaRow): TrailChange[] {
  return [
    { path: `rows/${row.id}/control`, before: null, after: row.control },
    ...(row.title === null ? [] : [{ path: `rows/${row.id}/title`, before: null, after: row.title }]),
    ...answerChanges(null, row),
  ]
}

const checks = { ref: required(text(40)), title: required(text(SHORT_TEXT)) }

/** Adds a control of one's own, within a transaction at work. @throws Refused notFound, notAllowed, invalid, notNow */
export async function addControlWithin(
  tx: Tx,
  at: At,
  { ref, id, body }: { readonly ref: string; readonly id: string; readonly body: Readonly<Record<string, unknown>> },
): Promise<SoaRow> {
  const { values, refusals } = checkBody(checks, body)
  assertFine(refusals)
  const record = await holdToDraw(tx, at.caller, ref)
  const control = ownControl(values.ref as string)
  const position = OWN_FROM + (await readRows(tx, record.id)).length
  const added = await insertRows(tx, record.id, [{ id, control, position, title: values.title as string }])
  if (!added.has(id)) throw new Refused('invalid', [refuse('soa_drawn', { field: 'ref' })])
  const row = await rowWithin(tx, at.caller, { ref: record.id, id })
  await wrote(tx, at, record)
  await trail(tx, at, { record, verb: 'applicability.draw', changes: rowDrawn(row) })
  return row
}

/** Own controls stand after those of any standard. */
const OWN_FROM = 1000

/** One row of a statement. @throws Refused notFound */
export async function rowWithin(
  tx: Tx,
  caller: Caller,
  { ref, id }: { readonly ref: string; readonly id: string },
): Promise<SoaRow> {
  const record = await load(tx, caller, { type: statementOfApplicability, ref })
  return found((await rowsNamed(tx, record.id, { ids: [id], eyes: eyesOf(caller) })).get(id))
}

async function holdToDraw(tx: Tx, caller: Caller, ref: string): Promise<Stored> {
  const record = await holdToWrite(tx, caller, ref)
  if (!isOpen(record)) throw new Refused('notNow', [refuse('soa_fixed')])
  return record
}

/** Whoever writes in it is an author from now on. */
export async function wrote(tx: Tx, { caller }: At, record: Stored): Promise<void> {
  const person = actorId(caller.actor)
  if (person) await addAuthor(tx, record.id, person)
}

interface Trailed {
  readonly record: Stored
  readonly verb: string
  readonly changes: readonly TrailChange[]
}

export async function trail(tx: Tx, at: At, { record, verb, changes }: Trailed): Promise<void> {
  const subject = { type: statementOfApplicability.name, id: record.id }
  await appendTrail(tx, at.caller.organization, [draft(at, { verb, subject, changes })])
}
