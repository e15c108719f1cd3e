import type { GradeMeaning } from '#domain/audits/grades.ts'

/** What a finding may ask of the audit it stands in and of what it became. */
export interface FindingAudit {
  readonly kind: string | null
  readonly state: string
  /** Everyone who audits; observers do not. */
  readonly team: readonly string[]
  readonly lead: string | null
  readonly auditees: readonly string[]
  /** The scale of an external auditor; empty where ours is used. */
  readonly grades: readonly GradeMeaning[]
  /** The nonconformity or candidate it became; null while there is none. */
  readonly became: { readonly type: string; readonly state: string; readonly owner: string | null } | null
}
