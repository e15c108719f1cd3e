import { isId } from '#domain/checks/id.ts'
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

/** Cuts what was read, one row more than asked for, to a page. */
export function pageFrom<T>(
  rows: readonly T[],
  limit: number,
  placeOf: (last: T) => readonly unknown[],
): { items: T[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? pageMark(placeOf(last)) : null }
}

/** Where a page ended, as text for an address. */
function pageMark(place: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/**
 * The place a mark names.
 * @param understood answers it from the parts of the mark; undefined where they are not those of this list
 * @throws Refused invalid
 */
export function placeFrom<T>(mark: string, understood: (parts: readonly unknown[]) => T | undefined): T {
  const place = understood(partsOf(mark))
  if (place === undefined) throw markInvalid()
  return place
}

export function markInvalid(): Refused {
  return new Refused('invalid', [refuse('cursor_invalid', { field: 'cursor' })])
}

function partsOf(mark: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(mark, 'base64url').toString('utf8'))
    return Array.isArray(parts) ? parts : []
  } catch {
    // What does not read as a mark is refused with the marks of other lists.
    return []
  }
}

export type InTime = readonly [at: string, id: string]

/** The place of a row in a list by time. */
export function inTime({ at, id }: { readonly at: string; readonly id: string }): InTime {
  return [at, id]
}

/** Where a list by time goes on; null for its first page. */
export function afterInTime(cursor: string | null): InTime | null {
  if (cursor === null) return null
  return placeFrom(cursor, ([at, id]) =>
    typeof at === 'string' && isInstant(at) && isId(id) ? ([at, id] as const) : undefined,
  )
}
