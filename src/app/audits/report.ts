import type { AuditLine } from '#domain/audits/line.ts'
import { audit } from '#domain/records/audit/audit.ts'
import { readLines } from '#store/audits/lines.ts'
import { type ReportedFinding, reportedFindings } from '#store/audits/reported.ts'
import { readSamples, type Sample } from '#store/audits/samples.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { pageOf, type RecordPage } from '../records/page.ts'

export interface AuditReport {
  /** The audit itself: plan, people, conclusions. */
  readonly page: RecordPage
  readonly lines: readonly AuditLine[]
  readonly counts: Readonly<Record<'conform' | 'finding' | 'notAudited' | 'open', number>>
  readonly samples: readonly Sample[]
  readonly findings: readonly ReportedFinding[]
}

/** Everything the report of an audit rests on, from one moment; screen and document show the same. */
export function auditReport(app: App, caller: Caller, ref: string): Promise<AuditReport> {
  return app.store.reading(caller, async (tx) => {
    const record = await load(tx, caller, { type: audit, ref })
    const lines = await readLines(tx, record.id)
    const count = (result: AuditLine['result']) => lines.filter((line) => line.result === result).length
    return {
      page: await pageOf(tx, { app, caller }, { type: audit, record }),
      lines,
      counts: {
        conform: count('conform'),
        finding: count('finding'),
        notAudited: count('notAudited'),
        open: count(null),
      },
      samples: await readSamples(tx, record.id),
      findings: await reportedFindings(tx, record.id),
    }
  })
}
