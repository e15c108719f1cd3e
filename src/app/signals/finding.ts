import { createHash } from 'node:crypto'
import type { TriggerRule } from '#domain/measurement/triggers/rules.ts'
import type { Signal } from '#domain/measurement/triggers/signal.ts'
import type { WatchedMetric } from '#store/signals/watched.ts'

/** What a rule saw, and in what: a metric, or incidents that have something in common. */
export interface Finding {
  readonly rule: Pick<TriggerRule, 'id' | 'version'>
  readonly signal: Signal
  readonly metric: WatchedMetric | null
  /** `{ priority: 'P1', service: 'Login' }`; null for a metric. */
  readonly shared: Readonly<Record<string, string>> | null
  /** The incidents behind it, newest first. */
  readonly incidents: readonly string[]
}

/** An id that says the same again when the same is found again: a UUID of version 8 (RFC 9562) from a hash. */
export function idFromHash(...parts: readonly string[]): string {
  const bytes = createHash('sha256').update(parts.join('\n')).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
