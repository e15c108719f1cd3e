import type { Label } from '#domain/kernel/field.ts'

/** Doing one thing to many entries. */
export const bulkText = {
  selectedOne: { en: '{count} selected', de: '{count} ausgewählt' },
  selectedOther: { en: '{count} selected', de: '{count} ausgewählt' },
  register: { en: 'Register', de: 'Aufnehmen' },
  dismiss: { en: 'Dismiss', de: 'Nicht aufnehmen' },
  assign: { en: 'Assign', de: 'Zuweisen' },
  redate: { en: 'Re-date', de: 'Neu terminieren' },
  clear: { en: 'Clear selection', de: 'Auswahl aufheben' },
  reason: { en: 'Reason', de: 'Grund' },
  reasonHelp: {
    en: 'One reason for all; it stands in the trail of each.',
    de: 'Ein Grund für alle; er steht in der Spur jedes Eintrags.',
  },
  leaveEmpty: {
    en: 'What you leave empty stays as it is in each entry.',
    de: 'Was leer bleibt, bleibt in jedem Eintrag, wie es ist.',
  },
  apply: { en: 'Apply to {count}', de: 'Auf {count} anwenden' },
  done: { en: '{count} done', de: '{count} erledigt' },
  refused: { en: '{count} refused', de: '{count} abgelehnt' },
  refusedHelp: { en: 'These stay selected and unchanged:', de: 'Diese bleiben ausgewählt und unverändert:' },
  allDone: { en: 'Done for all of them.', de: 'Bei allen erledigt.' },
  working: { en: '{done} of {count}', de: '{done} von {count}' },
} as const satisfies Record<string, Label>
