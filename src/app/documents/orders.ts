import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Language } from '#domain/words/language.ts'
import type { ReportKey } from '#domain/words/reportWords.ts'
import {
  clearOrders,
  insertOrder,
  type Order,
  orderContent,
  ordersOf,
  readOrder,
  takeSilent,
} from '#store/documents/orders.ts'
import { newId } from '#store/ids.ts'
import type { App } from '../app.ts'
import { actingPerson, found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { makeOrdered } from './makeOrdered.ts'
import { type ReportFormat, reports } from './reports.ts'

export type { Order } from '#store/documents/orders.ts'

/** At once, for one person: a page that is reloaded again and again makes no queue. */
const MOST_AT_ONCE = 5
const DAY = 86_400_000
const SILENT = 60_000

export interface OrderAsked {
  readonly report: ReportKey
  readonly format: ReportFormat
  readonly ref?: string | undefined
  readonly language: Language
}

/**
 * Orders a file; it is made beside the request, and the order says how far it is. Files of yesterday's orders go.
 * @throws Refused notAllowed without a person, invalid, notNow with too many at once
 */
export async function orderReport(app: App, caller: Caller, asked: OrderAsked): Promise<Order> {
  const person = actingPerson(caller)
  const { report, format, language } = asked
  const ref = assertOrderable(asked)
  const [id, orderedAt] = [newId(), app.now()]
  const order = await app.store.inside(caller, async (tx) => {
    await clearOrders(tx, { before: new Date(Date.parse(orderedAt) - DAY).toISOString() })
    const working = (await ordersOf(tx, person)).filter(({ state }) => state === 'working')
    if (working.length >= MOST_AT_ONCE)
      throw new Refused('notNow', [refuse('too_many_orders', { values: { limit: MOST_AT_ONCE } })])
    await insertOrder(tx, { id, report, ref, format, language, orderedAt }, person)
    return found(await readOrder(tx, id, person))
  })
  void makeOrdered(app, caller, order)
  return order
}

function assertOrderable({ report, format, ref }: OrderAsked): string | null {
  const { formats, of } = reports[report]
  const values = { formats: formats.join(', ') }
  if (!formats.includes(format))
    throw new Refused('invalid', [refuse('report_format_unknown', { field: 'format', values })])
  if (of && !ref?.trim()) throw new Refused('invalid', [refuse('report_ref_missing', { field: 'ref' })])
  return of ? (ref?.trim() ?? null) : null
}

/** What this person ordered, newest first. What a server that ended left undone is taken up again by whoever looks. */
export async function myOrders(app: App, caller: Caller): Promise<Order[]> {
  const person = actingPerson(caller)
  const at = app.now()
  const since = new Date(Date.parse(at) - SILENT).toISOString()
  const { orders, taken } = await app.store.inside(caller, async (tx) => {
    const taken = await takeSilent(tx, person, { since, at })
    return { taken, orders: await ordersOf(tx, person) }
  })
  for (const order of taken) void makeOrdered(app, caller, order)
  return orders
}

/** One of this person's orders. @throws Refused notFound, also for another's */
export function myOrder(app: App, caller: Caller, id: string): Promise<Order> {
  const person = actingPerson(caller)
  return app.store.reading(caller, async (tx) => found(await readOrder(tx, idFrom(id, 'id'), person)))
}

/** The file of an order. @throws Refused notFound, notNow while it is not ready */
export function orderedFile(app: App, caller: Caller, id: string): Promise<{ order: Order; file: Uint8Array }> {
  const person = actingPerson(caller)
  return app.store.reading(caller, async (tx) => {
    const order = found(await readOrder(tx, idFrom(id, 'id'), person))
    const file = await orderContent(tx, order.id)
    if (!file) throw new Refused('notNow', [refuse('report_not_ready')])
    return { order, file: new Uint8Array(file) }
  })
}

/** Takes an order and its file away. @throws Refused notFound */
export async function dropOrder(app: App, caller: Caller, id: string): Promise<void> {
  const person = actingPerson(caller)
  await app.store.inside(caller, async (tx) => {
    const order = found(await readOrder(tx, idFrom(id, 'id'), person))
    await clearOrders(tx, { id: order.id })
  })
}
