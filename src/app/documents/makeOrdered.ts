import { Refused } from '#domain/kernel/refusal.ts'
import type { ReportKey } from '#domain/words/reportWords.ts'
import { beat, failOrder, finishOrder, type Order } from '#store/documents/orders.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { type ReportFormat, reports } from './reports.ts'

/** How often a work says how far it is, at most. */
const PACE = 300

/**
 * Makes an ordered file and keeps it with the order. Nobody waits for it: whatever goes wrong is written where the person looks,
 * and a defect of ours into the log as well.
 */
export async function makeOrdered(app: App, caller: Caller, order: Order): Promise<void> {
  const { id, ref, language } = order
  const format = order.format as ReportFormat
  const pulse = pulseOf(app, caller, id)
  try {
    const { make } = reports[order.report as ReportKey]
    const { file, name, trailHead } = await make(app, caller, {
      ref: ref ?? '',
      format,
      language,
      onProgress: pulse.says,
    })
    pulse.ends()
    const made = { name: `${name}.${format}`, content: file, trailHead: trailHead || null }
    await app.store.inside(caller, (tx) => finishOrder(tx, id, made))
  } catch (failure) {
    pulse.ends()
    await failed(app, caller, { id, failure })
  }
}

async function failed(app: App, caller: Caller, { id, failure }: { id: string; failure: unknown }): Promise<void> {
  const codes = failure instanceof Refused ? failure.refusals.map(({ code }) => code) : []
  if (codes.length === 0) console.error(`the file ordered as ${id} could not be made:`, failure)
  await app.store
    .inside(caller, (tx) => failOrder(tx, id, codes))
    .catch((lost) => console.error(`the order ${id} could not be told that it failed; it is taken up again:`, lost))
}

/** Signs of life: whenever there is news, and while there is none. */
function pulseOf(app: App, caller: Caller, id: string) {
  let [done, total, last] = [0, null as number | null, 0]
  const beats = () => app.store.inside(caller, (tx) => beat(tx, id, { done, total, at: app.now() }))
  const clock = setInterval(
    () => void beats().catch((lost) => console.error(`the order ${id} could not beat:`, lost)),
    15_000,
  )
  return {
    says: async (now: number, all: number | null) => {
      ;[done, total] = [now, all]
      if (Date.now() - last < PACE) return
      last = Date.now()
      await beats()
    },
    ends: () => clearInterval(clock),
  }
}
