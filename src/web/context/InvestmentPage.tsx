import { investment } from '#domain/records/investment/investment.ts'
import { contextPartText, contextRestText } from '#domain/words/contextScreen.ts'
import { contextSteps } from './contextSteps.ts'
import { type Told, TypePage } from './TypePage.tsx'

const told: Told = {
  type: investment,
  steps: () => contextSteps,
  next: ({ state }) => ({ planned: 'begin', running: 'complete' })[state] ?? null,
  rest: () => contextRestText.ended,
  parts: [
    { title: contextPartText.about, names: ['kind', 'description', 'partner', 'agreement', 'cost', 'until'] },
    {
      title: contextPartText.result,
      names: ['result', 'endedAt'],
      isRead: true,
      shows: ({ state }) => ['completed', 'abandoned'].includes(state),
    },
  ],
}

/** One investment in what we are able to do; improvements are raised from it. */
export function InvestmentPage() {
  return <TypePage told={told} />
}
