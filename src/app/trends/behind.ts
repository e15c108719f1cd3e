import { isId } from '#domain/checks/id.ts'
import { type RowsAsked, rowsBehind } from '#domain/reports/trends/rowsBehind.ts'
import type { TrendRow } from '#domain/reports/trends/trendRow.ts'
import { isDay } from '#domain/time/days.ts'
import { trendRows } from '#store/trends/rows.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { type PageAsked, type PageOf, pageFrom, placeFrom } from '../pageMark.ts'
import { look } from '../registerHealth/asked.ts'

export type TrendRecord = Pick<TrendRow, 'id' | 'number' | 'title' | 'state' | 'day'>

/** The nonconformities behind a figure of the trends, the latest first. @throws Refused invalid */
export function recordsBehindTrend(
  app: App,
  caller: Caller,
  { asked, limit, cursor }: PageAsked & { readonly asked: RowsAsked },
): Promise<PageOf<TrendRecord>> {
  const days = { ...(asked.from && { from: asked.from }), ...(asked.to && { to: asked.to }) }
  return look(app, caller, days, async ({ tx, eyes, timeZone, today }) => {
    const after = cursor === null ? null : placeIn(cursor)
    const newestFirst = rowsBehind(await trendRows(tx, { eyes, timeZone }), asked, today).sort(
      (one, other) => -order(one, other),
    )
    const rest = after === null ? newestFirst : newestFirst.filter((row) => order(row, after) < 0)
    const page = pageFrom(rest.slice(0, limit + 1), limit, ({ day, id }) => [day, id])
    return {
      ...page,
      items: page.items.map(({ id, number, title, state, day }) => ({ id, number, title, state, day })),
    }
  })
}

type Place = Pick<TrendRow, 'day' | 'id'>

function order(one: Place, other: Place): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1
}

function placeIn(cursor: string): Place {
  return placeFrom(cursor, ([day, id]) =>
    typeof day === 'string' && isDay(day) && isId(id) ? { day, id: id as string } : undefined,
  )
}
