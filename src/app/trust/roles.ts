import type { Role } from '#domain/people/roles.ts'

/** Who writes the trust page and releases facts; whoever publishes it answers for the system as a whole. */
export const trustWriters = ['certificationManager', 'aimsManager', 'topManagement'] as const satisfies readonly Role[]
export const trustPublishers = ['aimsManager', 'topManagement'] as const satisfies readonly Role[]
