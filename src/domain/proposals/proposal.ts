import type { Label } from '#domain/kernel/field.ts'

/** What an assistant can propose to do. */
export const proposalKinds = {
  create: { en: 'New record', de: 'Neuer Datensatz' },
  edit: { en: 'Change', de: 'Änderung' },
  move: { en: 'Step', de: 'Schritt' },
  comment: { en: 'Comment', de: 'Kommentar' },
  link: { en: 'Link', de: 'Verknüpfung' },
  evidence: { en: 'Evidence', de: 'Nachweis' },
} as const satisfies Record<string, Label>

export type ProposalKind = keyof typeof proposalKinds

export const proposalStates = {
  waiting: { en: 'Waiting', de: 'Wartet' },
  accepted: { en: 'Accepted', de: 'Angenommen' },
  rejected: { en: 'Rejected', de: 'Abgelehnt' },
} as const satisfies Record<string, Label>

export type ProposalState = keyof typeof proposalStates

/** What is proposed: one of six acts on a record type, and why the assistant thinks so. */
export interface Proposed {
  readonly kind: ProposalKind
  /** Name of the record type. */
  readonly type: string
  /** The record it is about; null for a new one. */
  readonly record: string | null
  readonly move: string | null
  /** Fields as the API takes them; `{text}` of a comment, `{relation, to}` of a link, a piece of evidence as it is added. */
  readonly input: Readonly<Record<string, unknown>>
  /** The reason of the step. */
  readonly reason: string | null
  readonly why: string
}
