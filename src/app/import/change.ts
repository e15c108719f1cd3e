import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { TableMapping } from '#domain/register/importPlan.ts'
import type { ImportPreview } from '#feeds/spreadsheet/previewImport.ts'
import { deleteImport, readImport } from '#store/import/imports.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import type { ImportDecisions } from './kept.ts'
import { assertMayImport } from './mayImport.ts'
import { readView } from './read.ts'
import { readAgain } from './readAgain.ts'
import type { ImportView } from './view.ts'

/** Each decision that is named replaces the one before; null takes it back. */
export type DecisionChanges = { readonly [Name in keyof ImportDecisions]?: ImportDecisions[Name] | null }

/**
 * Decides something about an import that is not accepted yet and reads the file anew with it.
 * @throws Refused notAllowed, notFound, notNow, invalid where a mapping names columns the file does not have
 */
export async function changeImport(
  app: App,
  caller: Caller,
  { id, changes }: { id: string; changes: DecisionChanges },
): Promise<ImportView> {
  assertMayImport(caller)
  if (changes.mappings) await assertFits(app, caller, { id, mappings: changes.mappings })
  const decide = (before: ImportDecisions) =>
    Object.fromEntries(
      Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null && value !== undefined),
    ) as ImportDecisions
  await readAgain(app, caller, { id, decide })
  return readView(app, caller, id)
}

/** A mapping that misses a sheet's columns would leave its rows out unseen. */
async function assertFits(
  app: App,
  caller: Caller,
  { id, mappings }: { id: string; mappings: readonly TableMapping[] },
): Promise<void> {
  const stored = await app.store.inside(caller, async (tx) => found(await readImport(tx, idFrom(id, 'id'))))
  const tables = (stored.preview as ImportPreview | null)?.tables ?? []
  const fits = (mapping: TableMapping, { sheet, headers }: (typeof tables)[number]) =>
    mapping.sheets.includes(sheet) && mapping.columns.map(({ header }) => header).join('\n') === headers.join('\n')
  const lost = tables.filter((table) => !mappings.some((mapping) => fits(mapping, table)))
  if (lost.length === 0) return
  const sheets = lost.map(({ sheet }) => sheet).join(', ')
  throw new Refused('invalid', [refuse('mapping_does_not_fit', { field: 'mappings', values: { sheets } })])
}

/**
 * Discards an import that is not in the register: what was read of the file goes.
 * @throws Refused notAllowed, notFound, notNow
 */
export function discardImport(app: App, caller: Caller, id: string): Promise<void> {
  assertMayImport(caller)
  return app.store.inside(caller, async (tx) => {
    const { id: known, state } = found(await readImport(tx, idFrom(id, 'id'), { lock: true }))
    if (state === 'accepting' || state === 'undoing') throw new Refused('notNow', [refuse('import_at_work')])
    if (state === 'accepted' || state === 'undone') throw new Refused('notNow', [refuse('import_accepted_already')])
    await deleteImport(tx, known)
  })
}
