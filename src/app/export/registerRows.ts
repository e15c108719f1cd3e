import { improvement } from '#domain/records/improvement/improvement.ts'
import type { RegisterRow } from '#domain/register/nineColumns.ts'
import { registerRow } from '#domain/register/registerRow.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { registeredByIds } from '#store/records/exportRows.ts'
import { listRecords, type Position } from '#store/records/list.ts'
import type { AudienceKeys } from '#store/records/stored.ts'
import type { ListRequest } from '../records/list.ts'

export interface RegisterAsked extends Pick<ListRequest, 'sort' | 'filters'> {
  readonly today: string
  readonly timeZone: string
  readonly eyes: AudienceKeys
  /** Only these records, from a search. */
  readonly among?: readonly string[] | undefined
}

const PAGE = 500

/** The register's nine columns, page by page in the list's own order and by its own rules of who sees what. */
export async function* registerRows(
  tx: Tx,
  { sort, filters, today, timeZone, eyes, among }: RegisterAsked,
): AsyncGenerator<RegisterRow> {
  const descending = sort.startsWith('-')
  let after: Position | undefined
  do {
    const page = await listRecords(tx, improvement, {
      sort: descending ? sort.slice(1) : sort,
      descending,
      filters: { ...filters, inRegister: ['true'] },
      limit: PAGE,
      today,
      eyes,
      ...(among && { among }),
      ...(after && { after }),
    })
    const rows = await registeredByIds(
      tx,
      page.map(({ item }) => item.id),
    )
    for (const { closedAt, ...row } of rows)
      yield registerRow({ ...row, closedOn: closedAt && dayOf(closedAt, timeZone) })
    after = page.length === PAGE ? page.at(-1)!.position : undefined
  } while (after)
}
