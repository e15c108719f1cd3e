import type { Label } from '#domain/kernel/field.ts'

export const deadLetterStates = {
  open: { en: 'Waiting', de: 'Wartet' },
  replayed: { en: 'Taken in', de: 'Übernommen' },
  discarded: { en: 'Discarded', de: 'Verworfen' },
} as const satisfies Record<string, Label>

export type DeadLetterState = keyof typeof deadLetterStates

/** More than this is not waited with: whoever sends is told to keep it. */
export const MOST_OPEN = 5000
/** Characters of a delivery that is kept whole or not taken. */
export const LARGEST_DELIVERY = 256_000
