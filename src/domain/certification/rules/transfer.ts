import type { Day } from '#domain/time/days.ts'

export interface Transfer {
  readonly isAccredited: boolean
  readonly isSuspended: boolean
  readonly expiresOn: Day | null
  readonly reviewedOn: Day | null
  readonly today: Day
}

export type TransferObstacle = 'not_accredited' | 'suspended' | 'not_valid' | 'not_reviewed'

/** R15: all that stands against moving a certificate to another body; its cycle and its open nonconformities move along. */
export function r15Obstacles(transfer: Transfer): readonly TransferObstacle[] {
  const { isAccredited, isSuspended, expiresOn, reviewedOn, today } = transfer
  return [
    ...(isAccredited ? [] : (['not_accredited'] as const)),
    ...(isSuspended ? (['suspended'] as const) : []),
    ...(expiresOn !== null && today <= expiresOn ? [] : (['not_valid'] as const)),
    ...(reviewedOn !== null && reviewedOn <= today ? [] : (['not_reviewed'] as const)),
  ]
}
