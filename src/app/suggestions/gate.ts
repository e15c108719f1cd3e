import { createHmac, randomBytes } from 'node:crypto'
import { Refused, refuse } from '#domain/kernel/refusal.ts'

export interface GateOptions {
  /** How often one address may pass in a window. */
  readonly most: number
  /** How often all together may; it also bounds what is held in memory. */
  readonly mostOverall: number
  readonly windowSeconds: number
  /** Seconds on any clock that only goes forward. */
  readonly seconds?: () => number
}

export interface Gate {
  /** @throws Refused tooMany with the seconds to wait */
  admit(network: string): void
}

/**
 * Counts how often an address comes by, in this process's memory alone: under a hash whose key is made at start and never leaves,
 * so that not even a memory dump of yesterday says who suggested something (C-136). Windows end together and are forgotten whole.
 */
export function openGate({
  most,
  mostOverall,
  windowSeconds,
  seconds = () => performance.now() / 1000,
}: GateOptions): Gate {
  let key = randomBytes(32)
  let until = 0
  let overall = 0
  const counts = new Map<string, number>()
  const beginWindow = (now: number) => {
    key = randomBytes(32)
    until = now + windowSeconds
    overall = 0
    counts.clear()
  }
  return {
    admit: (network) => {
      const now = seconds()
      if (now >= until) beginWindow(now)
      const about = createHmac('sha256', key).update(network).digest('base64url')
      const count = (counts.get(about) ?? 0) + 1
      if (count > most || overall >= mostOverall) throw tooMany(until - now)
      counts.set(about, count)
      overall += 1
    },
  }
}

function tooMany(wait: number): Refused {
  return new Refused('tooMany', [refuse('too_many_requests', { values: { seconds: Math.max(1, Math.ceil(wait)) } })])
}
