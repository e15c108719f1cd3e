import type { Day } from '#domain/time/days.ts'

/** An audit as its programme sees it. */
export interface ProgrammeAudit {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly kind: string | null
  readonly state: string
  readonly criteria: readonly string[]
  readonly startsOn: Day | null
  /** The day it was to start when first planned; null while nobody moved it. */
  readonly agreedStart: Day | null
  readonly beganOn: Day | null
  readonly objectives: boolean
  readonly scope: boolean
  readonly lead: string | null
  readonly findings: number
  /** Criteria whose lines were answered conform or finding; empty before the fieldwork. */
  readonly audited: readonly string[]
}

/** What a programme may ask of its audits and auditors. */
export interface ProgrammeAnswers {
  readonly audits: readonly ProgrammeAudit[]
  /** People with an approved qualification that is valid today, leads among them. */
  readonly auditors: readonly { readonly person: string; readonly isLead: boolean }[]
}
