import { type Actor, actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Day } from '#domain/time/days.ts'

/** How far a control has come (brief §3.7). */
export const controlStatuses = ['notStarted', 'planned', 'partial', 'implemented', 'verified'] as const
export type ControlStatus = (typeof controlStatuses)[number]

/** A risk the control treats, one whose treatment plan relies on it (said there, not here), or a record that shows it is done. */
export interface RowRecord {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly as: 'treats' | 'relies' | 'shows'
}

/** What one AI system does otherwise than the row says for all (C-316). */
export interface Tailoring {
  readonly system: { readonly id: string; readonly number: string | null; readonly title: string }
  readonly applicable: boolean
  readonly justification: string | null
  /** How it is done for this system; null: as for all. */
  readonly treatment: string | null
  /** Null: as the row says. */
  readonly status: ControlStatus | null
  readonly version: number
}

/** One control in one statement of applicability, with a version of its own. */
export interface SoaRow {
  readonly id: string
  readonly position: number
  /** `iso42001:A.6.2.5`, or `own:<ref>` for a control of one's own. */
  readonly control: string
  /** What an own control is called; null where the catalogue says it. */
  readonly title: string | null
  readonly applicable: boolean | null
  /** Why it applies, or why it does not. */
  readonly justification: string | null
  readonly status: ControlStatus | null
  /** Whether the guidance to it was considered (Annex B); it need not be followed. */
  readonly guidance: boolean | null
  readonly guidanceNote: string | null
  readonly owner: { readonly id: string; readonly name: string } | null
  /** The day it is to be done by. */
  readonly due: Day | null
  readonly evidence: string | null
  readonly records: readonly RowRecord[]
  readonly tailoring: readonly Tailoring[]
  readonly version: number
}

/** What a person says to a row; all of it, so that saying it twice changes nothing. People and records by id. */
export interface RowAnswer {
  readonly applicable: boolean | null
  readonly justification: string | null
  readonly status: ControlStatus | null
  readonly guidance: boolean | null
  readonly guidanceNote: string | null
  readonly owner: string | null
  readonly due: Day | null
  readonly evidence: string | null
  readonly treats: readonly string[]
  readonly shows: readonly string[]
}

/** What approval fixes: it changes only in a new version. */
const saidParts = ['applicable', 'justification', 'guidance', 'guidanceNote', 'treats'] as const
/** What goes on while the statement is in force. */
export const progressParts = ['status', 'owner', 'due', 'evidence', 'shows'] as const
export const rowParts = [...saidParts, ...progressParts] as const
export type RowPart = (typeof rowParts)[number]

/** A row as its answer: ids instead of names. */
export function answerOf({ owner, records, ...row }: SoaRow): RowAnswer {
  const named = (as: RowRecord['as']) =>
    records
      .filter((record) => record.as === as)
      .map(({ id }) => id)
      .sort()
  return {
    applicable: row.applicable,
    justification: row.justification,
    status: row.status,
    guidance: row.guidance,
    guidanceNote: row.guidanceNote,
    owner: owner?.id ?? null,
    due: row.due,
    evidence: row.evidence,
    treats: named('treats'),
    shows: named('shows'),
  }
}

/** The parts in which two answers differ. */
export function partsChanged(before: RowAnswer, after: RowAnswer): RowPart[] {
  return rowParts.filter((part) => String(before[part] ?? '') !== String(after[part] ?? ''))
}

/** Done, as far as a gate asks. */
export function isDone(status: ControlStatus | null): boolean {
  return status === 'implemented' || status === 'verified'
}

/** A control that is left out although a treatment relies on it. */
export function isConflict({ applicable, records }: Pick<SoaRow, 'applicable' | 'records'>): boolean {
  return applicable === false && records.some(({ as }) => as !== 'shows')
}

/** What stands against an answer where it is given; what is still missing is asked when the statement is reviewed. */
export function rowRefusals(answer: RowAnswer, { actor }: { readonly actor: Actor }): readonly Refusal[] {
  const { applicable, status, evidence, shows, owner } = answer
  return unmet(
    applicable === false && status !== null && refuse('soa_status_without_control', { field: 'status' }),
    status === 'verified' &&
      !evidence?.trim() &&
      shows.length === 0 &&
      refuse('soa_evidence_missing', { field: 'evidence' }),
    status === 'verified' &&
      owner !== null &&
      owner === actorId(actor) &&
      refuse('soa_own_verification', { field: 'status' }),
  )
}

/** What is said for one system. `applicable` null: as the row says, nothing of its own. */
export interface TailoringAnswer {
  readonly applicable: boolean | null
  readonly justification: string | null
  readonly treatment: string | null
  readonly status: ControlStatus | null
}

/** A system goes its own way for a reason (C-316). */
export function tailoringRefusals({ applicable, justification, status }: TailoringAnswer): readonly Refusal[] {
  if (applicable === null) return []
  return unmet(
    !justification?.trim() && refuse('soa_tailoring_why_missing', { field: 'justification' }),
    applicable === false && status !== null && refuse('soa_status_without_control', { field: 'status' }),
  )
}

/** To be done by a day that has passed (C-024). */
export function isLate(
  { applicable, status, due }: Pick<SoaRow, 'applicable' | 'status' | 'due'>,
  today: Day,
): boolean {
  return applicable !== false && !isDone(status) && due !== null && due < today
}
