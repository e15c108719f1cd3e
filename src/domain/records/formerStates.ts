import type { Label } from '#domain/kernel/field.ts'

/** States that records of a type once had: no record is in one any more, the trail still speaks of them. */
export const formerStates: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  incident: { open: { en: 'Open', de: 'Offen' } },
}
