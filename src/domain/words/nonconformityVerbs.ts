import type { Label } from '#domain/kernel/field.ts'

/** What someone did to a nonconformity, to follow their name. */
export const nonconformityVerbs = {
  confirm: { en: 'confirmed it', de: 'hat es bestätigt' },
  reject: { en: 'rejected it', de: 'hat es zurückgewiesen' },
  dispute: { en: 'disputed the finding', de: 'hat die Feststellung bestritten' },
  settleDispute: { en: 'recorded how the dispute ended', de: 'hat den Ausgang des Widerspruchs festgehalten' },
  clarify: { en: 'corrected what it is about', de: 'hat richtiggestellt, worum es geht' },
  regrade: { en: 'graded it again', de: 'hat es neu eingestuft' },
  actAtOnce: { en: 'recorded what was done at once', de: 'hat sofort Getanes festgehalten' },
  suspendSystem: { en: 'suspended the AI system', de: 'hat das KI-System ausgesetzt' },
  control: { en: 'brought it under control', de: 'hat es unter Kontrolle gebracht' },
  correct: { en: 'corrected it', de: 'hat es korrigiert' },
  recordReport: { en: 'recorded the report to the authority', de: 'hat die Meldung an die Behörde festgehalten' },
  approveNoAction: { en: 'approved that no action is taken', de: 'hat den Verzicht auf Maßnahmen genehmigt' },
  closeCorrected: { en: 'closed it as corrected', de: 'hat es als korrigiert abgeschlossen' },
  analyse: { en: 'began the cause analysis', de: 'hat die Ursachenanalyse begonnen' },
  verify: { en: 'verified whether it worked', de: 'hat die Wirksamkeit geprüft' },
  tryAgain: { en: 'began another cycle', de: 'hat einen neuen Durchgang begonnen' },
  updateSystem: { en: 'updated the system', de: 'hat das System aktualisiert' },
  redateActions: { en: 'moved days of actions', de: 'hat Termine von Maßnahmen verschoben' },
  recordAcceptance: {
    en: 'recorded the certification body’s acceptance',
    de: 'hat die Annahme durch die Zertifizierungsstelle festgehalten',
  },
} as const satisfies Record<string, Label>
