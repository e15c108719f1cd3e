import { appeal } from '#domain/records/appeal/appeal.ts'
import { bodyText } from '#domain/words/bodyScreen.ts'
import { bodyPurposes } from '#domain/words/bodySteps.ts'
import { type Told, TypePage } from '#web/context/TypePage.tsx'

const told: Told = {
  type: appeal,
  steps: () => ({ purposeOf: (move) => bodyPurposes[move] ?? { en: '', de: '' } }),
  next: ({ state }) => ({ draft: 'lodge', lodged: 'answer' })[state] ?? null,
  rest: () => bodyText.answered,
  parts: [
    {
      title: bodyText.objection,
      names: ['kind', 'body', 'certification', 'finding', 'statement', 'grounds', 'answerBy', 'reference'],
    },
    {
      title: bodyText.course,
      names: ['lodgedOn', 'lodgedBy', 'escalatedTo', 'escalatedOn', 'outcome', 'outcomeBecause', 'decidedOn'],
      isRead: true,
    },
  ],
}

/** One dispute, appeal or complaint, until it is answered. */
export function AppealPage() {
  return <TypePage told={told} />
}
