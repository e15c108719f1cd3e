import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { ImportPreview } from '#feeds/spreadsheet/previewImport.ts'
import type { ImportState } from '#store/import/imports.ts'

/** All that stands against taking an import into the register. */
export function againstAccepting({ state, preview }: { state: ImportState; preview: ImportPreview | null }): Refusal[] {
  if (state === 'reading') return [refuse('import_still_reading')]
  if (state === 'refused') return [refuse('import_file_refused')]
  if (state === 'accepting' || state === 'undoing') return [refuse('import_at_work')]
  if (state !== 'ready' || !preview) return [refuse('import_accepted_already')]
  const { summary, questions } = preview.plan
  const open = questions.filter(({ blocking }) => blocking).length
  const all = unmet(
    summary.read === 0 && refuse('import_no_rows'),
    summary.errors > 0 && refuse('import_rows_wrong', { values: { count: summary.errors } }),
    open > 0 && refuse('import_questions_open', { values: { count: open } }),
  )
  return all.length === 0 && summary.toImport === 0 ? [refuse('import_nothing_new')] : all
}
