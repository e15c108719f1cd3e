import type { Branding } from '#domain/branding/branding.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Language } from '#domain/words/language.ts'

/** Everything a printed record is made of, as the house knows it at one moment. Ids stand in the values; `names` says whose. */
export interface RecordMatter {
  readonly type: AnyRecordType
  readonly record: PrintedRecord
  /** People, records and files the values name, by id, as far as whoever prints may see them. */
  readonly names: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, PrintedFile>>
  readonly evidence: readonly PrintedEvidence[]
  readonly links: readonly PrintedLink[]
  /** Oldest first. */
  readonly trail: readonly PrintedEntry[]
  readonly printing: Printing
}

export interface Printing {
  readonly organization: string
  readonly timeZone: string
  readonly isDemo: boolean
  readonly language: Language
  /** ISO 8601. */
  readonly at: string
  readonly by: string | null
  /** Where the organization's trail stands, `seq:hash`. */
  readonly head: string
  /** How the organization's files look. */
  readonly branding: Branding
}

export type PrintedRecord = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly owner: string | null
  readonly createdAt: string
  readonly createdBy: string | null
}

export interface PrintedFile {
  readonly name: string
  readonly size: number
  /** SHA-256, hexadecimal. */
  readonly hash: string
}

interface Named {
  readonly id: string
  readonly name: string
}

export interface PrintedEvidence {
  readonly kind: string
  readonly label: string
  readonly file: string | null
  readonly url: string | null
  readonly text: string | null
  readonly validUntil: string | null
  readonly at: string
  readonly by: Named | null
  readonly withdrawnAt: string | null
  readonly withdrawnBecause: string | null
}

export interface PrintedLink {
  readonly relation: string
  readonly direction: 'out' | 'in'
  readonly record: {
    readonly type: string
    readonly number: string | null
    readonly title: string
    readonly state: string
  }
}

export interface PrintedEntry {
  readonly seq: number
  readonly hash: string
  readonly at: string
  readonly actor: { readonly kind: string; readonly name?: string }
  readonly verb: string
  readonly reason: string | null
  readonly changes: readonly { readonly path: string; readonly redacted: boolean }[]
}
