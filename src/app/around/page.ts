import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { isInstant } from '#domain/time/instants.ts'

export interface PageAsked {
  readonly limit: number
  readonly cursor: string | null
}

export interface PageOf<T> {
  readonly items: readonly T[]
  /** Where the next page begins; null on the last one. */
  readonly next: string | null
}

type Place = readonly [at: string, id: string]

/** Cuts what was read, one row more than asked for, to a page. */
export function pageFrom<T extends { readonly at: string; readonly id: string }>(
  rows: readonly T[],
  limit: number,
): PageOf<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const next =
    rows.length > limit && last ? Buffer.from(JSON.stringify([last.at, last.id])).toString('base64url') : null
  return { items, next }
}

/** @throws Refused invalid when the mark is not one of ours */
export function placeFrom(cursor: string | null): Place | null {
  if (cursor === null) return null
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const isPlace = typeof at === 'string' && isInstant(at)
    if (isPlace && typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return [at, id]
  } catch {
    // Refused below, like a mark of another list.
  }
  throw new Refused('invalid', [refuse('cursor_invalid', { field: 'cursor' })])
}
