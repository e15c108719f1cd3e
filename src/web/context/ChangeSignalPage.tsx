import { changeSignal } from '#domain/records/changeSignal/changeSignal.ts'
import { contextPartText, contextRestText } from '#domain/words/contextScreen.ts'
import { isEmpty } from '#web/next/saidIn.ts'
import { signalSteps } from './signalSteps.ts'
import { type Told, TypePage } from './TypePage.tsx'

const told: Told = {
  type: changeSignal,
  steps: ({ fields }) => signalSteps(fields.subject as string | null),
  next: ({ state }) => ({ open: 'decide', decided: 'conclude' })[state] ?? null,
  rest: () => contextRestText.concluded,
  parts: [
    {
      title: contextPartText.about,
      names: [
        'kind',
        'subject',
        'description',
        'reference',
        'publishedOn',
        'technique',
        'appliesOn',
        'originallyOn',
        'edition',
        'replaces',
        'requirements',
        'exposure',
      ],
    },
    {
      title: contextPartText.changes,
      names: [],
      rows: ['changes'],
      shows: ({ fields }) => fields.subject === 'edition' || !isEmpty(fields.changes),
    },
    {
      title: contextPartText.decision,
      shows: ({ state }) => state !== 'open',
      names: ['disposition', 'noActionBecause', 'decidedBy', 'decidedAt', 'result'],
      isRead: true,
    },
  ],
}

/** A change signal: what changed, what was decided, what came of it. */
export function ChangeSignalPage() {
  return <TypePage told={told} />
}
