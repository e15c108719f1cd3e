import { intendedOutcome } from '#domain/records/intendedOutcome/intendedOutcome.ts'
import { contextPartText, contextRestText } from '#domain/words/contextScreen.ts'
import { contextSteps } from './contextSteps.ts'
import { type Told, TypePage } from './TypePage.tsx'

const told: Told = {
  type: intendedOutcome,
  steps: () => contextSteps,
  next: ({ state }) => (state === 'proposed' ? 'adopt' : null),
  rest: ({ state }) => (state === 'adopted' ? contextRestText.adopted : contextRestText.retired),
  parts: [
    { title: contextPartText.about, names: ['description', 'party'] },
    { title: contextPartText.measured, names: ['metric'] },
  ],
}

/** One intended outcome, and the key figure that says whether it is reached. */
export function OutcomePage() {
  return <TypePage told={told} />
}
