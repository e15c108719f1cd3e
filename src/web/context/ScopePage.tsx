import { scopeStatement } from '#domain/records/scopeStatement/scopeStatement.ts'
import { contextPartText, contextRestText } from '#domain/words/contextScreen.ts'
import { contextSteps } from './contextSteps.ts'
import { type Told, TypePage } from './TypePage.tsx'

const rests = {
  approved: contextRestText.inForce,
  superseded: contextRestText.superseded,
  withdrawn: contextRestText.withdrawn,
}

const told: Told = {
  type: scopeStatement,
  steps: () => contextSteps,
  next: ({ state, overdue }) => (state === 'draft' ? 'approve' : state === 'approved' && overdue ? 'lookAgain' : null),
  rest: ({ state }) => rests[state as keyof typeof rests] ?? null,
  parts: [
    {
      title: contextPartText.boundaries,
      names: ['statement', 'activities', 'boundaries'],
      rows: ['sites', 'exclusions'],
    },
    { title: contextPartText.roles, names: ['aiRoles', 'climate', 'reviewOn'] },
    {
      title: contextPartText.decision,
      names: ['approvedBy', 'approvedAt'],
      isRead: true,
      shows: ({ fields }) => fields.approvedAt !== null,
    },
  ],
}

/** One scope statement. */
export function ScopePage() {
  return <TypePage told={told} />
}
