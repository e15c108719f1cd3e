import { fieldOf } from '#domain/checks/checkInput.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { isId } from '#domain/checks/id.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { dayOf, isDay } from '#domain/time/days.ts'
import { isInstant } from '#domain/time/instants.ts'
import { namesOf } from '#store/records/existing.ts'
import { type ListedRow, listingOf, listRecords, type Position } from '#store/records/list.ts'
import type { Filter, Sort } from '#store/records/listing.ts'
import { MOST_MATCHES, searchRecords } from '#store/records/search.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { pageFrom, placeFrom } from '../pageMark.ts'

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
  /** Names of the people its columns name, by id. */
  readonly names: Readonly<Record<string, string>>
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
    const page = pageFrom(rows, request.limit, ({ position }) => [position.key, position.id])
    const items = page.items.map(({ item }) => item)
    return {
      items,
      next: page.next,
      truncated: among?.length === MOST_MATCHES,
      today,
      names: await namesOf(tx, peopleIn(type, items)),
    }
  })
}

/** Whom the columns of a page name; its owners come with their names. */
function peopleIn(type: AnyRecordType, items: ListPage['items']): string[] {
  const people = listingOf(type).columns.filter(([name]) => fieldOf(type, name)?.kind === 'person')
  const named = items.flatMap((item) => people.map(([name]) => (item as Readonly<Record<string, unknown>>)[name]))
  return [...new Set(named.filter((id): id is string => typeof id === 'string'))]
}

export function assertKnown(type: AnyRecordType, sort: string, filters: ListRequest['filters']): void {
  const listing = listingOf(type)
  if (!Object.hasOwn(listing.sorts, sort))
    throw new Refused('invalid', [refuse('sort_invalid', { field: 'sort', values: { field: sort } })])
  for (const [name, values] of Object.entries(filters)) {
    const filter = Object.hasOwn(listing.filters, name) && listing.filters[name]
    if (!filter) throw new Refused('invalid', [fieldRefusal('filter_invalid', name)])
    if (filter.ids && !isNobody(filter, values) && !values.every(isId))
      throw new Refused('invalid', [fieldRefusal('not_an_id', name)])
  }
}

/** `owner=none`, alone: what has nobody. */
function isNobody({ ids }: Filter, values: readonly string[]): boolean {
  return ids === 'orNone' && values.length === 1 && values[0] === 'none'
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
  return placeFrom(cursor, ([key, id]) =>
    (key === null || isKeyOf[type](key)) && isId(id) ? { key: key as Position['key'], id } : undefined,
  )
}

export { listingOf } from '#store/records/list.ts'
