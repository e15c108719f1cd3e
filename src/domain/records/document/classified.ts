import type { Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Document } from './fields.ts'

/** The fields that together say for whom a document is. */
const saying = ['classification', 'mustRead', 'publication'] as const

/** What contradicts itself: confidential, and for everyone or for the public. */
export function classifiedWrongly({
  classification,
  isForEveryone,
  publication,
}: {
  readonly classification: string | null
  readonly isForEveryone: boolean
  readonly publication: string | null
}): readonly Refusal[] {
  if (classification !== 'confidential') return []
  return unmet(
    isForEveryone && refuse('confidential_for_everyone', { field: 'mustRead' }),
    publication !== null && publication !== 'none' && refuse('confidential_published', { field: 'publication' }),
  )
}

/** Looked at when one of them changes; what stood before stays until then. */
export function notClassifiable({ record }: Facts<Document>, changed: readonly string[]): readonly Refusal[] {
  if (!saying.some((field) => changed.includes(field))) return []
  return classifiedWrongly({ ...record, isForEveryone: record.mustRead.includes('everyone') })
}
