import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { isId } from '#domain/checks/id.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import type { SetAsked } from '#domain/reports/recordSets.ts'
import { isDay } from '#domain/time/days.ts'
import { type BehindRow, recordsBehind } from '#store/registerHealth/behind.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { type PageAsked, type PageOf, pageFrom, placeFrom } from '../pageMark.ts'
import { look } from './asked.ts'

const LONG_AGO = '1900-01-01'

/** The records behind a figure, the latest first: what the caller may see of them. @throws Refused invalid */
export function recordsBehindFigure(
  app: App,
  caller: Caller,
  { asked, limit, cursor }: PageAsked & { readonly asked: SetAsked },
): Promise<PageOf<BehindRow>> {
  const { owner } = asked
  if (owner !== undefined && owner !== 'none' && !isId(owner))
    throw new Refused('invalid', [fieldRefusal('not_an_id', 'owner')])
  const days = { ...(asked.from && { from: asked.from }), ...(asked.to && { to: asked.to }) }
  return look(app, caller, days, async (looking) => {
    const { tx, span } = looking
    const rows = await recordsBehind(tx, looking, {
      asked,
      span: asked.from === undefined ? { ...span, from: LONG_AGO } : span,
      after: cursor === null ? null : afterDay(cursor),
      limit: limit + 1,
    })
    return pageFrom(rows, limit, ({ day, id }) => [day, id])
  })
}

function afterDay(cursor: string) {
  return placeFrom(cursor, ([day, id]) =>
    typeof day === 'string' && isDay(day) && isId(id) ? { day, id: id as string } : undefined,
  )
}
