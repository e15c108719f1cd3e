import { hiddenCharacters } from '#domain/checks/text.ts'
import type { FeedSettings } from '#domain/feeds/kinds.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { atPath, jsonFrom, MOST_ITEMS } from './delivered.ts'

export type Priority = 'P1' | 'P2' | 'P3' | 'P4'

/** One alert as it stands: from its first firing to its end, under a key that is the same in every delivery about it. */
export interface Alert {
  readonly key: string
  readonly title: string
  readonly description: string | null
  readonly service: string | null
  readonly priority: Priority
  /** ISO 8601 in UTC. */
  readonly startsAt: string
  /** Null while it fires. */
  readonly endsAt: string | null
}

export interface Alerts {
  readonly alerts: readonly Alert[]
  /** How many more there were that Alertmanager left out (`max_alerts`). */
  readonly leftOut: number
}

/** The alerts of one delivery of Alertmanager (webhook, version 4), those the feed does not want left away. */
export function alertsFrom(text: string, settings: FeedSettings<'alertmanager'>): Alerts | Refusal {
  const body = jsonFrom(text)
  if (body === undefined) return refuse('delivery_not_json')
  const items = atPath(body, 'alerts')
  if (atPath(body, 'version') !== '4' || !Array.isArray(items)) return refuse('alerts_unreadable')
  if (items.length > MOST_ITEMS) return refuse('delivery_too_many', { values: { limit: MOST_ITEMS } })
  const alerts = items.map((item) => alertFrom(item, settings))
  if (alerts.some((alert) => alert === null)) return refuse('alerts_unreadable')
  const least = settings.leastPriority ?? 'P4'
  const leftOut = atPath(body, 'truncatedAlerts')
  return {
    alerts: (alerts as Alert[]).filter(({ priority }) => priority <= least),
    leftOut: typeof leftOut === 'number' ? leftOut : 0,
  }
}

function alertFrom(item: unknown, settings: FeedSettings<'alertmanager'>): Alert | null {
  const [fingerprint, status] = [atPath(item, 'fingerprint'), atPath(item, 'status')]
  const [startsAt, endsAt] = [instant(atPath(item, 'startsAt')), instant(atPath(item, 'endsAt'))]
  if (typeof fingerprint !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(fingerprint) || startsAt === null) return null
  const isOver = status === 'resolved'
  if ((!isOver && status !== 'firing') || (isOver && endsAt === null)) return null
  const label = (name: string) => words(atPath(atPath(item, 'labels'), name), SHORT)
  const note = (name: string) => words(atPath(atPath(item, 'annotations'), name), LONG)
  const name = label('alertname') ?? fingerprint
  return {
    key: `${fingerprint}/${startsAt}`,
    title: words(note('summary'), SHORT) ?? name,
    description: note('description') ?? note('message'),
    service: settings.serviceLabel ? label(settings.serviceLabel) : (label('service') ?? label('job')),
    priority: priorityOf(label(settings.priorityLabel ?? 'severity')),
    startsAt,
    endsAt: isOver ? endsAt : null,
  }
}

const hidden = new RegExp(hiddenCharacters, 'g')
const SHORT = 200
const LONG = 5000

/** Text from outside: trimmed, bounded, without characters that hide what is there; null when nothing is left. */
function words(value: unknown, most: number): string | null {
  if (typeof value !== 'string') return null
  const plain = value.replace(hidden, '').trim()
  return plain === '' ? null : plain.slice(0, most).toWellFormed()
}

const severities: Readonly<Record<string, Priority>> = {
  critical: 'P1',
  page: 'P1',
  emergency: 'P1',
  p1: 'P1',
  error: 'P2',
  high: 'P2',
  major: 'P2',
  p2: 'P2',
  warning: 'P3',
  medium: 'P3',
  minor: 'P3',
  p3: 'P3',
}

function priorityOf(severity: string | null): Priority {
  return severities[severity?.toLowerCase() ?? ''] ?? 'P4'
}

/** Alertmanager writes the year 1 for "not yet". */
function instant(value: unknown): string | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) || time < Date.UTC(1971, 0) ? null : new Date(time).toISOString()
}
