import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { dayOf, isDay } from '#domain/time/days.ts'
import { isInstant } from '#domain/time/instants.ts'
import { type ListedRow, listingOf, listRecords, type Position } from '#store/records/list.ts'
import type { Sort } from '#store/records/listing.ts'
import { MOST_MATCHES, searchRecords } from '#store/records/search.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'

export interface ListRequest {
  /** An order, with a minus for descending: `-updated`. */
  readonly sort: string
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly text?: string
  readonly limit: number
  readonly cursor?: string
}

export interface ListPage {
  readonly items: readonly ListedRow['item'][]
  /** Where the next page begins; null on the last one. */
  readonly next: string | null
  /** The search found more than it names; narrow it. */
  readonly truncated: boolean
  readonly today: string
}

/** One page of a register (design §5): permission, filter and order in SQL, no counting on the way. */
export function list(
  app: App,
  caller: Caller,
  { type, request }: { type: AnyRecordType; request: ListRequest },
): Promise<ListPage> {
  const descending = request.sort.startsWith('-')
  const sort = descending ? request.sort.slice(1) : request.sort
  assertKnown(type, sort, request.filters)
  const after =
    request.cursor === undefined ? undefined : positionFrom(request.cursor, listingOf(type).sorts[sort]!.type)
  return app.store.inside(caller, async (tx) => {
    const { timeZone } = await readSettings(tx)
    const today = dayOf(app.now(), timeZone)
    const among = request.text ? await searchRecords(tx, type, request.text) : undefined
    const rows = await listRecords(tx, type, {
      sort,
      descending,
      filters: request.filters,
      limit: request.limit + 1,
      today,
      eyes: eyesOf(caller),
      ...(among && { among }),
      ...(after && { after }),
    })
    const shown = rows.slice(0, request.limit)
    const hasMore = rows.length > request.limit
    return {
      items: shown.map(({ item }) => item),
      next: hasMore ? cursorFor(shown.at(-1)!.position) : null,
      truncated: among?.length === MOST_MATCHES,
      today,
    }
  })
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** `owner=none`, alone: what has nobody. */
const isNobody = (name: string, values: readonly string[]) =>
  name === 'owner' && values.length === 1 && values[0] === 'none'

export function assertKnown(type: AnyRecordType, sort: string, filters: ListRequest['filters']): void {
  const listing = listingOf(type)
  if (!Object.hasOwn(listing.sorts, sort))
    throw new Refused('invalid', [refuse('sort_invalid', { field: 'sort', values: { field: sort } })])
  for (const [name, values] of Object.entries(filters)) {
    if (!Object.hasOwn(listing.filters, name))
      throw new Refused('invalid', [refuse('filter_invalid', { field: name, values: { field: name } })])
    const wantsIds = ['owner', 'raisedBy', 'import'].includes(name)
    if (wantsIds && !isNobody(name, values) && !values.every((value) => UUID.test(value)))
      throw new Refused('invalid', [refuse('not_an_id', { field: name, values: { field: name } })])
  }
}

function cursorFor(position: Position): string {
  return Buffer.from(JSON.stringify([position.key, position.id])).toString('base64url')
}

/** What a sort key of each type looks like in a cursor; whatever does not read as a position is refused. */
const isKeyOf: Readonly<Record<Sort['type'], (key: unknown) => boolean>> = {
  text: (key) => typeof key === 'string' && !key.includes('\u0000'),
  date: (key) => typeof key === 'string' && isDay(key),
  timestamptz: (key) => typeof key === 'string' && isInstant(key),
  bigint: Number.isSafeInteger,
  int: (key) => Number.isInteger(key) && Math.abs(key as number) < 2 ** 31,
}

function positionFrom(cursor: string, type: Sort['type']): Position {
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if ((key === null || isKeyOf[type](key)) && typeof id === 'string' && UUID.test(id)) return { key, id }
  } catch {
    // Falls through: whatever does not read as a position is refused in one place.
  }
  throw new Refused('invalid', [refuse('cursor_invalid', { field: 'cursor' })])
}

export { listingOf } from '#store/records/list.ts'
