import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const enquiryStates = {
  received: { label: { en: 'Received', de: 'Eingegangen' } },
  inHand: { label: { en: 'In hand', de: 'In Arbeit' } },
  answered: { label: { en: 'Answered', de: 'Beantwortet' }, final: true },
  setAside: { label: { en: 'Set aside', de: 'Weggelegt' }, final: true },
} as const satisfies Record<string, StateDefinition>
