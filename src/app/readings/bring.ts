import { createHash } from 'node:crypto'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Workbook } from '#domain/register/workbook.ts'
import { FileRefused } from '#feeds/spreadsheet/limits.ts'
import { readWorkbook } from '#feeds/spreadsheet/readWorkbook.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { fileName } from '../files/fileName.ts'
import { assertMayImport } from '../import/mayImport.ts'
import { refusedFile } from '../import/reading.ts'
import { addPointsWithin, type BatchOutcome } from '../metrics/addPoints.ts'
import type { ReadingsFile } from './decisions.ts'
import { previewWithin, type ReadingsPreview } from './preview.ts'

/**
 * Looks at a file of readings; nothing is written.
 * @throws Refused notAllowed, tooLarge, invalid (the file's fault, or decisions that do not fit it)
 */
export async function previewReadings(app: App, caller: Caller, file: ReadingsFile): Promise<ReadingsPreview> {
  assertMayImport(caller)
  const workbook = await read(file)
  return app.store.inside(caller, (tx) => previewWithin(tx, { app, caller }, { workbook, decisions: file.decisions }))
}

/**
 * Writes what was shown: the same file, the same decisions, and the digest of the preview. What was refused there stays outside.
 * @throws Refused as previewReadings, and notNow when it would not be the same any more, or nothing is new
 */
export async function acceptReadings(
  app: App,
  caller: Caller,
  { file, digest }: { readonly file: ReadingsFile; readonly digest: string },
): Promise<BatchOutcome> {
  assertMayImport(caller)
  const workbook = await read(file)
  const importing: Caller = { ...caller, channel: 'import' }
  return app.store.inside(importing, async (tx) => {
    const at = { app, caller: importing }
    const preview = await previewWithin(tx, at, { workbook, decisions: file.decisions })
    if (preview.digest !== digest) throw new Refused('notNow', [refuse('readings_changed_since')])
    if (preview.readings.length === 0) throw new Refused('notNow', [refuse('readings_none_new')])
    return addPointsWithin(tx, at, { readings: preview.readings, source: sourceOf(file) })
  })
}

async function read({ name, bytes, decisions: { encoding, separator } }: ReadingsFile): Promise<Workbook> {
  try {
    return await readWorkbook(bytes, name, { ...(encoding && { encoding }), ...(separator && { separator }) })
  } catch (failure) {
    throw failure instanceof FileRefused ? refusedFile(failure) : failure
  }
}

/** The file by name and content, so that whoever has it can show that it is the one. */
function sourceOf({ name, bytes }: ReadingsFile): string {
  return `${fileName(name).slice(0, 100).toWellFormed()} (SHA-256 ${createHash('sha256').update(bytes).digest('hex')})`
}
