import type { Day } from '#domain/time/days.ts'

/** What a version may ask of the document it belongs to. */
export interface DocumentOfVersion {
  readonly id: string
  readonly kind: string | null
  readonly state: string
  readonly classification: string | null
  readonly publication: string | null
  /** Everyone must read it. */
  readonly isForEveryone: boolean
  readonly retentionMonths: number | null
  /** How many versions it had; the next has this and one more. */
  readonly lastEdition: number
  /** Another version is being written or reviewed. */
  readonly hasOpenVersion: boolean
  /** Whoever approved this version has the role of top management. */
  readonly isApprovedByTop: boolean
}

export interface DocumentAnswers {
  /** The document a version names; null where it names none. */
  readonly ofDocument: DocumentOfVersion | null
  /** The version of this document that is in force, and since when. */
  readonly inForce: { readonly id: string; readonly from: Day } | null
}
