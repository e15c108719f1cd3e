import { proposalText } from '#domain/words/proposalScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['triage', proposalText.suggestions],
  ['proposals', proposalText.title],
] as const

/** What came in and waits for somebody's decision, side by side. */
export function TriagePlaces() {
  return <Places name={proposalText.triagePlaces} places={places} />
}
