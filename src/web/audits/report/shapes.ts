import type { AuditLine } from '#domain/audits/line.ts'
import type { audit } from '#domain/records/audit/audit.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import type { Sample } from '../sample/shapes.ts'

/** A finding as the report shows it. */
export interface ReportedFinding {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly kind: string | null
  readonly severity: string | null
  readonly externalGrade: string | null
  readonly requirement: string | null
  readonly statement: string | null
  readonly evidence: string | null
  readonly stance: string | null
  readonly response: string | null
  readonly upheldBecause: string | null
  readonly became: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly state: string
  } | null
  readonly repeats: { readonly id: string; readonly number: string | null } | null
}

/** All that the report of an audit rests on. */
export interface AuditReport {
  readonly audit: RecordOf<typeof audit>
  readonly lines: readonly AuditLine[]
  readonly counts: Readonly<Record<'conform' | 'finding' | 'notAudited' | 'open', number>>
  readonly samples: readonly Sample[]
  readonly findings: readonly ReportedFinding[]
}
