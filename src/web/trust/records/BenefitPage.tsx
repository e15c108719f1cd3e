import { benefit } from '#domain/records/benefit/benefit.ts'
import { cyclePartText, cyclePurposes } from '#domain/words/cycleScreen.ts'
import { type Told, TypePage } from '#web/context/TypePage.tsx'

const told: Told = {
  type: benefit,
  steps: () => ({ purposeOf: (move) => cyclePurposes[move] ?? { en: '', de: '' } }),
  next: ({ state }) => ({ proposed: 'expect', expected: 'realise' })[state] ?? null,
  rest: () => cyclePartText.over,
  parts: [
    {
      title: cyclePartText.expectation,
      names: [
        'kind',
        'certification',
        'expected',
        'caveat',
        'indicator',
        'metric',
        'baseline',
        'target',
        'unit',
        'expectedBy',
      ],
    },
    {
      title: cyclePartText.outcome,
      names: ['realised', 'realisedOn', 'shownBy'],
      isRead: true,
      shows: ({ state }) => state !== 'proposed' && state !== 'expected',
    },
  ],
}

/** One benefit, before and after. */
export function BenefitPage() {
  return <TypePage told={told} />
}
