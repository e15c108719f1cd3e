import { auditReportDocument } from '#documents/audit/report.ts'
import { audit } from '#domain/records/audit/audit.ts'
import type { Language } from '#domain/words/language.ts'
import { readLines } from '#store/audits/lines.ts'
import { reportedFindings } from '#store/audits/reported.ts'
import { readSamples } from '#store/audits/samples.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { recordMatter } from './recordMatter.ts'
import { type DocumentFormat, type Printed, written } from './written.ts'

/** The report of an audit as a file, from one moment. @throws Refused notFound */
export async function printAuditReport(
  app: App,
  caller: Caller,
  { ref, format, language }: { ref: string; format: DocumentFormat; language: Language },
): Promise<Printed> {
  const matter = await app.store.reading(caller, async (tx) => {
    const around = await recordMatter(tx, { app, caller }, { type: audit, ref, language })
    const { id } = around.record
    return {
      ...around,
      lines: await readLines(tx, id),
      samples: await readSamples(tx, id),
      findings: await reportedFindings(tx, id),
    }
  })
  const { record, printing } = matter
  return {
    file: await written(auditReportDocument(matter), format),
    name: `${record.number ?? record.id}-report`,
    trailHead: printing.head,
  }
}
