import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import type { ImportPreview } from '#feeds/spreadsheet/previewImport.ts'
import { type ListedImport, listImports, readImport, type StoredImport } from '#store/import/imports.ts'
import { type Origin, originOf, pageOfRows, type RowsWanted, type ShownRow } from '#store/import/rows.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { afterInTime, inTime, pageFrom } from '../pageMark.ts'
import { load } from '../records/load.ts'
import { idFrom } from '../texts.ts'
import { againstAccepting } from './against.ts'
import type { ImportDecisions, Settled } from './kept.ts'
import { assertMayImport } from './mayImport.ts'
import { recover } from './recover.ts'
import type { ImportView } from './view.ts'

/** One import as it stands, within nobody's work: what was abandoned is taken up again first. */
export async function readView(app: App, caller: Caller, id: string): Promise<ImportView> {
  assertMayImport(caller)
  await recover(app, caller)
  return app.store.inside(caller, async (tx) => viewOf(found(await readImport(tx, idFrom(id, 'id')))))
}

/** The newest first. */
export async function imports(
  app: App,
  caller: Caller,
  { limit, cursor }: { limit: number; cursor: string | null },
): Promise<{ items: ListedImport[]; next: string | null }> {
  assertMayImport(caller)
  await recover(app, caller)
  const rows = await app.store.inside(caller, (tx) => listImports(tx, { limit: limit + 1, after: afterInTime(cursor) }))
  return pageFrom(rows, limit, ({ createdAt, id }) => inTime({ at: createdAt, id }))
}

function viewOf(stored: StoredImport): ImportView {
  const { id, state, file, createdAt, createdBy, rowsDone, rowsTaken } = stored
  const preview = stored.preview as ImportPreview | null
  return {
    id,
    state,
    file,
    createdAt,
    createdBy,
    decisions: stored.request as ImportDecisions,
    preview,
    refusal: stored.refusal as Refusal | null,
    rowsDone,
    rowsTaken,
    against: againstAccepting({ state, preview }),
    settled: (stored.settled ?? {}) as Settled,
  }
}

export type { ShownRow } from '#store/import/rows.ts'

export type RowsFilter = RowsWanted | 'questions'

export interface RowsRequest {
  readonly id: string
  readonly only: RowsFilter
  readonly limit: number
  readonly cursor: number | null
}

/** Lines of the file with what was understood of them, in the file's order. */
export function importRows(
  app: App,
  caller: Caller,
  { id, only, limit, cursor }: RowsRequest,
): Promise<{ items: ShownRow[]; next: number | null }> {
  assertMayImport(caller)
  return app.store.inside(caller, async (tx) => {
    const stored = found(await readImport(tx, idFrom(id, 'id')))
    const repeats = (stored.preview as ImportPreview | null)?.plan.repeats ?? []
    const rows = await pageOfRows(tx, {
      id: stored.id,
      attempt: stored.plan,
      only: only === 'questions' ? 'all' : only,
      ...(only === 'questions' && { keys: repeats.flatMap((repeat) => repeat.rows) }),
      after: cursor ?? -1,
      limit: limit + 1,
    })
    const items = rows.slice(0, limit)
    return { items, next: rows.length > limit ? items.at(-1)!.position : null }
  })
}

/** Where an imported record came from, cell by cell; for everyone who may see the record. Null for what was not imported. */
export function origin(
  app: App,
  caller: Caller,
  { type, ref }: { type: AnyRecordType; ref: string },
): Promise<(Omit<Origin, 'settled'> & { readonly at: string | null }) | null> {
  return app.store.inside(caller, async (tx) => {
    const { id } = await load(tx, caller, { type, ref })
    const from = await originOf(tx, id)
    if (!from) return null
    const { settled, ...rest } = from
    return { ...rest, at: (settled as Settled | null)?.accepted?.at ?? null }
  })
}
