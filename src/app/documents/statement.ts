import { type StatementMatter, statementDocument } from '#documents/applicability/statement.ts'
import { statementWorkbook } from '#documents/applicability/workbook.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import type { Language } from '#domain/words/language.ts'
import { readRows } from '#store/applicability/rows.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { recordMatter } from './recordMatter.ts'
import { type DocumentFormat, type Printed, written } from './written.ts'

interface Asked {
  readonly ref: string
  readonly language: Language
}

/** A statement of applicability as a document, from one moment. @throws Refused notFound */
export async function printStatement(
  app: App,
  caller: Caller,
  { format, ...asked }: Asked & { readonly format: DocumentFormat },
): Promise<Printed> {
  const matter = await statementMatter(app, caller, asked)
  return handedOut(matter, await written(statementDocument(matter), format))
}

/** The same as a workbook. @throws Refused notFound */
export async function statementTable(app: App, caller: Caller, asked: Asked): Promise<Printed> {
  const matter = await statementMatter(app, caller, asked)
  return handedOut(matter, statementWorkbook(matter))
}

function statementMatter(app: App, caller: Caller, asked: Asked): Promise<StatementMatter> {
  return app.store.reading(caller, async (tx) => {
    const around = await recordMatter(tx, { app, caller }, { type: statementOfApplicability, ...asked })
    return { ...around, rows: await readRows(tx, around.record.id, eyesOf(caller)) }
  })
}

function handedOut({ record, printing }: StatementMatter, file: Uint8Array): Printed {
  return { file, name: record.number ?? record.id, trailHead: printing.head }
}
