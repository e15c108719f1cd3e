import { contextIssue } from '#domain/records/contextIssue/contextIssue.ts'
import { contextPartText, contextRestText } from '#domain/words/contextScreen.ts'
import { contextSteps } from './contextSteps.ts'
import { type Told, TypePage } from './TypePage.tsx'

const told: Told = {
  type: contextIssue,
  steps: () => contextSteps,
  next: ({ state, due, overdue }) => (state === 'current' && (!due || overdue) ? 'lookAgain' : null),
  rest: ({ state }) => (state === 'retired' ? contextRestText.retired : contextRestText.holds),
  parts: [
    {
      title: contextPartText.about,
      names: ['side', 'subject', 'description', 'effect', 'reviewOn', 'confirmedAt', 'changedAt'],
      isRead: true,
    },
  ],
}

/** One issue of the context; a change of it asks whether the management system still suits. */
export function IssuePage() {
  return <TypePage told={told} />
}
