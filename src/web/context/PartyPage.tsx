import { interestedParty } from '#domain/records/interestedParty/interestedParty.ts'
import { contextPartText, contextRestText } from '#domain/words/contextScreen.ts'
import { contextSteps } from './contextSteps.ts'
import { type Told, TypePage } from './TypePage.tsx'

const told: Told = {
  type: interestedParty,
  steps: () => contextSteps,
  next: ({ state, due, overdue }) => (state === 'current' && (!due || overdue) ? 'lookAgain' : null),
  rest: ({ state }) => (state === 'retired' ? contextRestText.retired : contextRestText.holds),
  parts: [
    { title: contextPartText.about, names: ['kind', 'description', 'reviewOn', 'reviewedAt'] },
    { title: contextPartText.needs, names: [], rows: ['needs'] },
  ],
}

/** One interested party and what it needs. */
export function PartyPage() {
  return <TypePage told={told} />
}
