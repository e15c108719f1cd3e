import { markUse } from '#domain/records/markUse/markUse.ts'
import { cyclePartText, cyclePurposes } from '#domain/words/cycleScreen.ts'
import { type Told, TypePage } from '#web/context/TypePage.tsx'

const told: Told = {
  type: markUse,
  steps: () => ({ purposeOf: (move) => cyclePurposes[move] ?? { en: '', de: '' } }),
  next: ({ state, overdue }) => ({ proposed: 'approve', approved: overdue ? 'look' : null })[state] ?? null,
  rest: ({ state }) => (state === 'approved' ? cyclePartText.inUse : cyclePartText.ended),
  parts: [
    {
      title: cyclePartText.use,
      names: ['certification', 'place', 'address', 'wording', 'showsMark', 'hasStatement'],
    },
    {
      title: cyclePartText.approval,
      names: ['approvedBy', 'approvedAt', 'seenOn'],
      isRead: true,
      shows: ({ state }) => state === 'approved' || state === 'ended',
    },
  ],
}

/** One use of certificate or mark. */
export function MarkUsePage() {
  return <TypePage told={told} />
}
