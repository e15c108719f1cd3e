import { resourcePurposes, resourceText } from '#domain/words/resourceScreen.ts'
import type { Group, Steps, Values } from '#web/next/steps.ts'
import { SystemsInput } from './SystemsInput.tsx'

/** What a resource tells the card of its next step. */
export const resourceSteps: Steps = {
  purposeOf: (move) => resourcePurposes[move as keyof typeof resourcePurposes] ?? resourcePurposes.confirm,
  ownInput: (_, name) => (name === 'systems' ? SystemsInput : undefined),
  layout: (move, { values }) => (move === 'take' ? taking(values) : undefined),
}

/** The one step that is next; confirming is, once its day has come. */
export function nextOfResource(state: string, isDue: boolean): string | null {
  if (state === 'noted') return 'take'
  return state === 'inUse' && isDue ? 'confirm' : null
}

/** What is asked depends on the kind. */
function taking({ kind }: Values): readonly Group[] {
  return [
    { rows: [['kind', 'owner'], ['description'], ['systems']] },
    {
      title: resourceText.where,
      rows: [
        ['source', 'licence'],
        ['location', 'reviewBy'],
      ],
    },
    ...(kind === 'data'
      ? [
          {
            title: resourceText.data,
            rows: [['provenance'], ['quality'], ['preparation'], ['biasChecked'], ['personalData', 'retention']],
          },
        ]
      : []),
    ...(kind === 'people' ? [{ title: resourceText.people, rows: [['skills']] }] : []),
  ]
}
