import { type GapMatter, gapReport } from '#documents/certification/gapReport.ts'
import { gapWorkbook } from '#documents/certification/gapWorkbook.ts'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import type { Language } from '#domain/words/language.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { recordMatter } from '../documents/recordMatter.ts'
import { type DocumentFormat, type Printed, written } from '../documents/written.ts'
import { seenGrid } from './gapGrid.ts'

interface Asked {
  readonly ref: string
  readonly language: Language
}

/** A gap assessment as a document, from one moment (C-247). @throws Refused notFound */
export async function printGap(
  app: App,
  caller: Caller,
  { format, ...asked }: Asked & { readonly format: DocumentFormat },
): Promise<Printed> {
  const matter = await gapMatter(app, caller, asked)
  return handedOut(matter, await written(gapReport(matter), format))
}

/** The same as a workbook. @throws Refused notFound */
export async function gapTable(app: App, caller: Caller, asked: Asked): Promise<Printed> {
  const matter = await gapMatter(app, caller, asked)
  return handedOut(matter, gapWorkbook(matter))
}

function gapMatter(app: App, caller: Caller, asked: Asked): Promise<GapMatter> {
  return app.store.reading(caller, async (tx) => {
    const around = await recordMatter(tx, { app, caller }, { type: gapAssessment, ...asked })
    return { ...around, grid: await seenGrid(tx, caller, around.record as Stored) }
  })
}

function handedOut({ record, printing }: GapMatter, file: Uint8Array): Printed {
  return { file, name: record.number ?? record.id, trailHead: printing.head }
}
