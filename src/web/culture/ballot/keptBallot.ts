import { newBallot, type OwnBallot } from './makeBallot.ts'

/** Whose ballot of which survey: several people may share a browser, and each has one. */
export interface Whose {
  readonly survey: string
  readonly person: string
}

const placeOf = ({ survey, person }: Whose) => `ballot/${survey}/${person}`
const CAST = 'cast'

/** Whether this person put their ballot into the urn in this browser. */
export function hasCast(whose: Whose): boolean {
  return localStorage.getItem(placeOf(whose)) === CAST
}

/** The ballot kept in this browser until it is cast: an answer lost on the way loses nobody their vote. */
export function keptBallot(whose: Whose): OwnBallot | null {
  const kept = localStorage.getItem(placeOf(whose))
  return kept === null || kept === CAST ? null : (JSON.parse(kept) as OwnBallot)
}

export function keepNewBallot(whose: Whose): OwnBallot {
  const ballot = newBallot()
  localStorage.setItem(placeOf(whose), JSON.stringify(ballot))
  return ballot
}

/** Nothing of the ballot stays behind. */
export function forgetBallot(whose: Whose): void {
  localStorage.setItem(placeOf(whose), CAST)
}
