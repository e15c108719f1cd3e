import { z } from '@hono/zod-openapi'
import type { PageAsked } from '#app/pageMark.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { Refused } from '#domain/kernel/refusal.ts'

export const pageQuery = z.strictObject({ limit: z.string().optional(), cursor: z.string().max(500).optional() })

/** Where a page begins and how long it is. */
export function pageAsked({ limit, cursor }: z.output<typeof pageQuery>): PageAsked {
  return { limit: limitFrom(limit), cursor: cursor ?? null }
}

/** How many items a page may have, of any list. */
export function limitFrom(text: string | undefined): number {
  return numberFrom(text, { field: 'limit', lowest: 1, highest: 200, absent: 50 })
}

interface Bounds {
  readonly field: string
  readonly lowest: number
  readonly highest: number
  readonly absent: number
}

/** A whole number from an address, within bounds. */
export function numberFrom(text: string | undefined, { field, lowest, highest, absent }: Bounds): number {
  if (text === undefined || text === '') return absent
  const number = Number(text)
  if (Number.isInteger(number) && number >= lowest && number <= highest) return number
  throw new Refused('invalid', [fieldRefusal('number_out_of_range', field, { lowest, highest })])
}
