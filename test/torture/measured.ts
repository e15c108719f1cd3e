import { bearer, type Cast } from './cast.ts'
import type { Site } from './site.ts'

export interface Measured {
  readonly what: string
  readonly value: string
  /** What must not be: set where it is. */
  readonly fault?: string
}

/** Where it is measured, and what came of it so far. */
export interface At {
  readonly site: Site
  readonly people: Cast
  readonly measured: Measured[]
}

/** The header of whoever imports and asks. */
export function coordinator({ people }: At): { authorization: string } {
  return bearer(people.coordinator)
}
