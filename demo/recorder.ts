import type { Caller } from '#app/caller.ts'
import { addPointsWithin } from '#app/metrics/addPoints.ts'
import { createWithin } from '#app/records/create.ts'
import { move } from '#app/records/move.ts'
import { incident } from '#domain/records/incident/incident.ts'
import { metric } from '#domain/records/metric/metric.ts'
import type { Reading } from '#domain/records/metric/reading.ts'
import type { DemoClock } from './demoClock.ts'

type Input = Readonly<Record<string, unknown>>

/** Someone who keeps figures: puts metrics into use, hands in readings, writes down what happened. A refusal stops the demo. */
export interface Recorder {
  /** Answers the metric's id. */
  putsIntoUse(input: Input): Promise<string>
  /** All readings of a morning in one batch. */
  delivers(readings: readonly Reading[], source: string): Promise<void>
  /** An incident, complaint or change that is over. Answers its id. */
  records(input: Input): Promise<string>
}

export function recorder({ app }: DemoClock, caller: Caller): Recorder {
  const creates = (type: typeof metric | typeof incident, input: Input) =>
    app.store.inside(caller, (tx) => createWithin(tx, { app, caller }, { type, input }))
  return {
    putsIntoUse: async (input) => {
      const { id, version } = await creates(metric, input)
      await move(app, caller, { type: metric, ref: id, version, steps: [{ move: 'activate', input: {} }] })
      return id
    },
    delivers: async (readings, source) => {
      if (readings.length === 0) return
      await app.store.inside(caller, (tx) => addPointsWithin(tx, { app, caller }, { readings, source }))
    },
    records: async (input) => {
      const { resolvedAt, ...said } = input
      const { id, version } = await creates(incident, said)
      const over = { move: 'resolve', input: resolvedAt ? { resolvedAt } : {} }
      await move(app, caller, { type: incident, ref: id, version, steps: [over] })
      return id
    },
  }
}
