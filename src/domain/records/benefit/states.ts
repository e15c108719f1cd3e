import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const benefitStates = {
  proposed: { label: { en: 'Proposed', de: 'Vorgeschlagen' } },
  expected: { label: { en: 'Expected', de: 'Erwartet' } },
  realised: { label: { en: 'Realised', de: 'Eingetreten' }, final: true },
  partlyRealised: { label: { en: 'Partly realised', de: 'Teilweise eingetreten' }, final: true },
  missed: { label: { en: 'Did not come', de: 'Nicht eingetreten' }, final: true },
} as const satisfies Record<string, StateDefinition>
