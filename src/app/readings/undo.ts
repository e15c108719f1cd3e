import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { readBatch } from '#store/points/batches.ts'
import { standingOf } from '#store/points/ofBatch.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { assertMayImport } from '../import/mayImport.ts'
import { addPointsWithin, type BatchOutcome } from '../metrics/addPoints.ts'
import { idFrom } from '../texts.ts'

/**
 * Takes a delivery of readings back: each that still stands becomes what stood before, or missing. What was said stays in the history; what
 * others have restated since is left alone.
 * @throws Refused notAllowed, notFound, notNow
 */
export function undoReadings(app: App, caller: Caller, id: string): Promise<BatchOutcome> {
  assertMayImport(caller)
  const importing: Caller = { ...caller, channel: 'import' }
  return app.store.inside(importing, async (tx) => {
    const batch = found(await readBatch(tx, idFrom(id, 'id')))
    if (batch.feed !== null) throw new Refused('notNow', [refuse('batch_not_yours')])
    const standing = await standingOf(tx, batch)
    if (standing.length === 0) throw new Refused('notNow', [refuse('batch_nothing_left')])
    const readings = standing.map(({ metric, period, isRatio, value, num, den }) =>
      isRatio && den !== null ? { metric, period, num, den } : { metric, period, value: isRatio ? null : value },
    )
    return addPointsWithin(tx, { app, caller: importing }, { readings, source: `− ${batch.source}` })
  })
}
