import type { Day } from '#domain/time/days.ts'

/** Work of an auditor in what they are to audit, within the last 24 months (SOD-03). */
export interface Involvement {
  readonly person: string
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
  }
  readonly as: 'owner' | 'author' | 'implementer'
}

/** Who may audit and what they worked on: what independence and competence are judged by. */
export interface AuditorAnswers {
  /** Approved qualifications of the people in the team. */
  readonly qualifications: readonly {
    readonly person: string
    readonly level: string | null
    readonly validFrom: Day | null
    readonly validUntil: Day | null
  }[]
  readonly involvements: readonly Involvement[]
  /** Of a mock audit: bodies that certify us or may, and the firms that belong to them (SOD-14). */
  readonly certifiers?: readonly string[]
}

/** A finding as its audit sees it. */
export interface AuditFinding {
  readonly id: string
  readonly number: string | null
  readonly kind: string | null
  readonly state: string
  /** The record it became, with its state; null while there is none. */
  readonly became: { readonly type: string; readonly state: string } | null
}

/** What was done so far: checklist, sample, findings. */
export interface AuditWork {
  /** Requirements with a line. */
  readonly requirements: readonly string[]
  /** Lines nobody has answered. */
  readonly openLines: number
  /** Lines answered "not audited" without a reason. */
  readonly unexplainedLines: number
  /** Lines answered conform or finding without saying what was seen. */
  readonly unevidencedLines: number
  /** Lines answered "finding" that name none. */
  readonly linesWithoutFinding: number
  readonly samples: number
  /** AI systems there are to sample from. */
  readonly population: number
  readonly findings: readonly AuditFinding[]
}
