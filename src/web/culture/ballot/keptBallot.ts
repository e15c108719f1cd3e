import { newBallot, type OwnBallot } from './makeBallot.ts'

const placeOf = (survey: string) => `ballot/${survey}`
const CAST = 'cast'

/** Whether this browser has put its ballot into the urn. */
export function hasCast(survey: string): boolean {
  return localStorage.getItem(placeOf(survey)) === CAST
}

/** The ballot of this browser, kept until it is cast: an answer lost on the way loses nobody their vote. */
export function keptBallot(survey: string): OwnBallot | null {
  const kept = localStorage.getItem(placeOf(survey))
  return kept === null || kept === CAST ? null : (JSON.parse(kept) as OwnBallot)
}

export function keepNewBallot(survey: string): OwnBallot {
  const ballot = newBallot()
  localStorage.setItem(placeOf(survey), JSON.stringify(ballot))
  return ballot
}

/** Nothing of the ballot stays behind. */
export function forgetBallot(survey: string): void {
  localStorage.setItem(placeOf(survey), CAST)
}
