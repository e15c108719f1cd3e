import { burnDown } from '#domain/certification/burnDown.ts'
import type { GapBurnDown } from '#domain/certification/gapSeen.ts'
import { gridOf } from '#domain/certification/gapSums.ts'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import { dayOf } from '#domain/time/days.ts'
import { gapItems } from '#store/certification/gapItems.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { onDay } from '../conformity/today.ts'
import { load } from '../records/load.ts'

/** Open gaps day by day since the assessment was concluded, and as planned (C-248). @throws Refused notFound */
export function gapBurnDown(app: App, caller: Caller, ref: string): Promise<GapBurnDown> {
  return app.store.reading(caller, async (tx) => {
    const record = await load(tx, caller, { type: gapAssessment, ref })
    const { today, timeZone } = await onDay(tx, app.now())
    if (typeof record.concludedAt !== 'string') return { from: null, to: today, total: 0, actual: [], planned: [] }
    const from = dayOf(record.concludedAt, timeZone)
    const grid = gridOf(String(record.standard), await gapItems(tx, record.id))
    return { from, to: today, ...burnDown(grid, { from, to: today }) }
  })
}
