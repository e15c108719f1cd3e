import type { Carried } from '../crosswalk.ts'

/** A row of the crosswalk as an organization sees it, with its reason where it sees it otherwise than shipped. */
export interface SeenStrength extends Carried {
  readonly reason: string | null
}
