import type { Envelope } from '#domain/kernel/facts.ts'

/** A record as the store gives it: the envelope and its fields, flat, as guards read them. */
export type Stored = Envelope & {
  readonly type: string
  readonly status: string
  readonly due: string | null
  readonly updatedAt: string
  readonly audience: readonly string[] | null
} & Readonly<Record<string, unknown>>

/** Whose eyes: the keys an audience may name, `role:internalAuditor` or `person:<id>`. Everyone sees what names no audience. */
export type AudienceKeys = readonly string[]
