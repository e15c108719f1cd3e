export type PublicStatus = 'valid' | 'suspended' | 'withdrawn' | 'expired' | 'ended' | 'none'

const statuses: Readonly<Record<string, PublicStatus>> = {
  certified: 'valid',
  surveillance1: 'valid',
  surveillance2: 'valid',
  recertification: 'valid',
  transferred: 'valid',
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  expired: 'expired',
  ended: 'ended',
}

/** R19: what anyone who asks is told of a certificate. A valid one whose last day is over is expired, whatever its record says. */
export function r19Status(state: string, expiresOn: string | null, today: string): PublicStatus {
  const status = statuses[state] ?? 'none'
  const isOver = expiresOn !== null && today > expiresOn
  return isOver && (status === 'valid' || status === 'suspended') ? 'expired' : status
}
