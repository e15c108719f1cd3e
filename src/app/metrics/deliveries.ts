import { metric as metricType } from '#domain/records/metric/metric.ts'
import type { Day } from '#domain/time/days.ts'
import { type Batch, batchesOf } from '#store/points/batches.ts'
import { type Revision, revisionsOf } from '#store/points/read.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'

/** Deliveries to a metric, newest first. */
export function deliveriesOf(app: App, caller: Caller, ref: string): Promise<readonly Batch[]> {
  return app.store.inside(caller, async (tx) =>
    batchesOf(tx, (await load(tx, caller, { type: metricType, ref })).id, 100),
  )
}

/** Everything that was ever said about one of its periods, oldest first. */
export function saidOf(
  app: App,
  caller: Caller,
  { ref, period }: { readonly ref: string; readonly period: Day },
): Promise<readonly Revision[]> {
  return app.store.inside(caller, async (tx) =>
    revisionsOf(tx, (await load(tx, caller, { type: metricType, ref })).id, period),
  )
}
