import type { StateDefinition } from '#domain/kernel/recordType.ts'

export const auditProgrammeStates = {
  draft: { label: { en: 'Draft', de: 'Entwurf' } },
  approved: { label: { en: 'Approved', de: 'Freigegeben' } },
  active: { label: { en: 'Under way', de: 'Läuft' } },
  evaluated: { label: { en: 'Evaluated', de: 'Bewertet' } },
  closed: { label: { en: 'Closed', de: 'Abgeschlossen' }, final: true },
} as const satisfies Record<string, StateDefinition>
