import { enquiry } from '#domain/records/enquiry/enquiry.ts'
import { cyclePartText, cyclePurposes } from '#domain/words/cycleScreen.ts'
import { type Told, TypePage } from '#web/context/TypePage.tsx'

const told: Told = {
  type: enquiry,
  steps: () => ({ purposeOf: (move) => cyclePurposes[move] ?? { en: '', de: '' } }),
  next: ({ state }) => ({ received: 'handOut', inHand: 'reply' })[state] ?? null,
  rest: () => cyclePartText.over,
  parts: [
    { title: cyclePartText.told, names: ['kind', 'message', 'about', 'sender', 'contact', 'cameBy'] },
    {
      title: cyclePartText.reply,
      names: ['reply', 'repliedBy', 'repliedAt'],
      isRead: true,
      shows: ({ state }) => state === 'answered',
    },
  ],
}

/** One message from outside, until it is answered. */
export function EnquiryPage() {
  return <TypePage told={told} />
}
