import type { StateDefinition } from '#domain/kernel/recordType.ts'

/** The seven stages of a life (brief §3.8), and where a system stands when it was stopped or taken back. */
export const aiSystemStates = {
  identified: { label: { en: 'Identified', de: 'Erfasst' } },
  designing: { label: { en: 'Requirements and design', de: 'Anforderungen und Entwurf' } },
  developing: { label: { en: 'Data and development', de: 'Daten und Entwicklung' } },
  validating: { label: { en: 'Validation and testing', de: 'Validierung und Test' } },
  deploying: { label: { en: 'Deployment', de: 'Einführung' } },
  live: { label: { en: 'Live', de: 'In Betrieb' } },
  suspended: { label: { en: 'Suspended', de: 'Ausgesetzt' } },
  rolledBack: { label: { en: 'Rolled back', de: 'Zurückgenommen' } },
  retired: { label: { en: 'Retired', de: 'Stillgelegt' }, final: true },
} as const satisfies Record<string, StateDefinition>

export type AiSystemState = keyof typeof aiSystemStates
