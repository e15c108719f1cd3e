import type { FeedSettings } from '#domain/feeds/kinds.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { atPath, itemsAt, jsonFrom, MOST_ITEMS } from './delivered.ts'

/** One reading as it was sent; whether it is one is said where points come in. */
export interface DeliveredReading {
  /** The metric it names, by id or number; undefined where it names none. */
  readonly metric?: string
  readonly at?: string
  readonly period?: string
  readonly value?: unknown
  readonly num?: unknown
  readonly den?: unknown
}

/** The readings of a delivery, found where the feed's settings say, or why there are none. */
export function readingsFrom(text: string, settings: FeedSettings<'webhook'>): DeliveredReading[] | Refusal {
  const body = jsonFrom(text)
  if (body === undefined) return refuse('delivery_not_json')
  const items = itemsAt(body, settings.list ? [settings.list] : ['points', 'data.points', 'data', ''])
  const where = settings.list ?? 'points, data.points, data'
  if (!items || items.length === 0) return refuse('delivery_unreadable', { values: { where } })
  if (items.length > MOST_ITEMS) return refuse('delivery_too_many', { values: { limit: MOST_ITEMS } })
  const readings = items.map((item) => readingFrom(item, settings))
  const isEmpty = readings.every(({ value, num, den }) => value === undefined && num === undefined && den === undefined)
  return isEmpty ? refuse('delivery_unreadable', { values: { where } }) : readings
}

function readingFrom(item: unknown, paths: FeedSettings<'webhook'>): DeliveredReading {
  const said = (name: 'at' | 'value' | 'num' | 'den') => atPath(item, paths[name] ?? name)
  const [metric, period, at] = [atPath(item, 'metric'), atPath(item, 'period'), said('at')]
  const entries = Object.entries({
    metric: typeof metric === 'string' ? metric : undefined,
    at: momentOf(at),
    period: typeof period === 'string' ? period : undefined,
    value: said('value'),
    num: said('num'),
    den: said('den'),
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** Seconds or milliseconds since 1970 are moments too, as programs write them. */
function momentOf(at: unknown): string | undefined {
  if (typeof at === 'string') return at
  if (typeof at !== 'number' || !Number.isFinite(at)) return undefined
  const date = new Date(Math.abs(at) < 1e11 ? at * 1000 : at)
  return Number.isNaN(date.getTime()) ? String(at) : date.toISOString()
}
