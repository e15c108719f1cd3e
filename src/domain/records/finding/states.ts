import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const findingStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  confirmed: { label: { en: 'Confirmed', de: 'Bestätigt' } },
  issued: { label: { en: 'Issued', de: 'Herausgegeben' } },
  responded: { label: { en: 'Answered', de: 'Beantwortet' } },
  accepted: { label: { en: 'Accepted', de: 'Angenommen' } },
  closed: { label: { en: 'Closed', de: 'Abgeschlossen' }, final: true },
  withdrawn: { label: { en: 'Withdrawn', de: 'Zurückgezogen' }, final: true },
} as const satisfies Record<string, StateDefinition>
