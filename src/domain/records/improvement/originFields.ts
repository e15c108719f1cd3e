import type { Fields } from '#domain/kernel/field.ts'

/** Where an entry came from and what was claimed about it elsewhere (C-076, C-146, issue part 8). */
export const originFields = {
  registeredAt: { kind: 'instant', system: true, label: { en: 'Registered', de: 'Aufgenommen' } },
  imported: { kind: 'check', system: true, label: { en: 'Imported', de: 'Importiert' } },
  importedAs: { kind: 'text', system: true, label: { en: 'Stage when imported', de: 'Stufe beim Import' } },
  oldNumber: {
    kind: 'text',
    system: true,
    label: { en: 'Number in the old register', de: 'Nummer im alten Register' },
  },
  raisedByWords: { kind: 'text', system: true, label: { en: 'Raised by (claimed)', de: 'Gemeldet von (Angabe)' } },
  claimedRaisedOn: { kind: 'day', system: true, label: { en: 'Raised on (claimed)', de: 'Gemeldet am (Angabe)' } },
  claimedClosedOn: { kind: 'day', system: true, label: { en: 'Closed on (claimed)', de: 'Abgeschlossen am (Angabe)' } },
  claimedOwner: { kind: 'text', system: true, label: { en: 'Owner (claimed)', de: 'Verantwortlich (Angabe)' } },
  claimedPriority: { kind: 'text', system: true, label: { en: 'Priority (claimed)', de: 'Priorität (Angabe)' } },
  claimedOutcome: {
    kind: 'text',
    long: true,
    system: true,
    label: { en: 'Outcome (claimed)', de: 'Ergebnis (Angabe)' },
  },
  mergedInto: { kind: 'link', to: 'improvement', label: { en: 'Merged into', de: 'Zusammengeführt mit' } },
  disposition: { kind: 'text', long: true, system: true, label: { en: 'What became of it', de: 'Was daraus wurde' } },
} as const satisfies Fields
