import { addDays } from '#domain/time/days.ts'
import { type DepartmentCoverage, departmentCoverage } from '#store/aims/departments.ts'
import { type OnPaper, onPaperOnly } from '#store/aims/onPaper.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { onDay } from '../conformity/today.ts'
import { searchFrom } from '../texts.ts'

/** How far each department keeps the rules everyone keeps; of one site alone where one is named (C-014, C-354). */
export function departmentsOf(
  app: App,
  caller: Caller,
  { site }: { readonly site?: string | undefined },
): Promise<DepartmentCoverage[]> {
  const asked = searchFrom(site, 'site')
  return app.store.reading(caller, async (tx) => {
    const { today } = await onDay(tx, app.now())
    return departmentCoverage(tx, { today, eyes: eyesOf(caller), site: asked })
  })
}

/** So long nothing recorded by a procedure in force means that it is on paper only. */
const QUIET_DAYS = 90

/** Procedures in force by which nothing was recorded for 90 days (C-303). */
export function proceduresOnPaper(app: App, caller: Caller): Promise<OnPaper[]> {
  return app.store.reading(caller, async (tx) => {
    const { today, timeZone } = await onDay(tx, app.now())
    return onPaperOnly(tx, { since: addDays(today, -QUIET_DAYS), timeZone, eyes: eyesOf(caller) })
  })
}
