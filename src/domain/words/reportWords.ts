import type { Label } from '#domain/kernel/field.ts'

/** Every file one can have, and what it is for; `reports` names who makes it. */
export const reportText = {
  register: {
    label: { en: 'Improvement register', de: 'Verbesserungsregister' },
    about: {
      en: 'Every improvement you may see, in nine columns.',
      de: 'Jede Verbesserung, die Sie sehen dürfen, in neun Spalten.',
    },
  },
  nonconformities: {
    label: { en: 'Nonconformity register', de: 'Register der Nichtkonformitäten' },
    about: { en: 'Number, severity, requirement, verdict.', de: 'Nummer, Schwere, Anforderung, Urteil.' },
  },
  risks: {
    label: { en: 'AI risk register', de: 'KI-Risikoregister' },
    about: { en: 'Levels before and after treatment.', de: 'Stufen vor und nach der Behandlung.' },
  },
  'ai-systems': {
    label: { en: 'AI system inventory', de: 'Verzeichnis der KI-Systeme' },
    about: { en: 'Origin, our role, class, site.', de: 'Herkunft, unsere Rolle, Klasse, Standort.' },
  },
  dossier: {
    label: { en: 'Dossier of a nonconformity', de: 'Dossier einer Nichtkonformität' },
    about: {
      en: 'Six records, causes, evidence with hashes, the trail.',
      de: 'Sechs Aufzeichnungen, Ursachen, Nachweise mit Prüfsummen, die Spur.',
    },
  },
  auditReport: {
    label: { en: 'Audit report', de: 'Auditbericht' },
    about: {
      en: 'Conclusion, findings, sample, every line looked at.',
      de: 'Schluss, Feststellungen, Stichprobe, jede angesehene Zeile.',
    },
  },
  minutes: {
    label: { en: 'Minutes of a management review', de: 'Protokoll einer Managementbewertung' },
    about: {
      en: 'Inputs, decisions, actions, the register’s snapshot.',
      de: 'Eingaben, Entscheidungen, Maßnahmen, Stand des Registers.',
    },
  },
  statement: {
    label: { en: 'Statement of Applicability', de: 'Erklärung zur Anwendbarkeit' },
    about: { en: 'Every control with its reason.', de: 'Jede Maßnahme mit ihrem Grund.' },
  },
  controlledCopy: {
    label: { en: 'Controlled copy of a document', de: 'Gelenkte Kopie eines Dokuments' },
    about: {
      en: 'One version, marked where it does not hold.',
      de: 'Eine Fassung, gekennzeichnet, wo sie nicht gilt.',
    },
  },
  story: {
    label: { en: 'Story of an improvement', de: 'Geschichte einer Verbesserung' },
    about: {
      en: 'One page: problem, change, before and after, what stays.',
      de: 'Eine Seite: Problem, Änderung, vorher und nachher, was bleibt.',
    },
  },
  selection: {
    label: { en: 'Choice of a certification body', de: 'Wahl einer Zertifizierungsstelle' },
    about: { en: 'Candidates, scores, reasons, decision.', de: 'Kandidaten, Punkte, Gründe, Entscheidung.' },
  },
  gap: {
    label: { en: 'Gap assessment', de: 'Lückenanalyse' },
    about: { en: 'Every requirement, what is there, what is lacking.', de: 'Jede Anforderung, was da ist, was fehlt.' },
  },
  certificationStatus: {
    label: { en: 'Status of a certification', de: 'Stand einer Zertifizierung' },
    about: { en: 'Milestones, budget, readiness, blockers.', de: 'Meilensteine, Budget, Bereitschaft, Hindernisse.' },
  },
  surveillance: {
    label: { en: 'Pack for a surveillance audit', de: 'Mappe für ein Überwachungsaudit' },
    about: {
      en: 'What changed and what was done since the last visit.',
      de: 'Was sich änderte und getan wurde seit dem letzten Besuch.',
    },
  },
  cycle: {
    label: { en: 'Report on the whole cycle', de: 'Bericht über den ganzen Zyklus' },
    about: {
      en: 'Three years of a certificate in one document.',
      de: 'Drei Jahre eines Zertifikats in einem Dokument.',
    },
  },
  toolkit: {
    label: { en: 'Toolkit of templates', de: 'Werkzeugkasten der Vorlagen' },
    about: {
      en: 'All documents and registers to begin with, as one ZIP.',
      de: 'Alle Dokumente und Register für den Anfang, als ein ZIP.',
    },
  },
} as const satisfies Record<string, { readonly label: Label; readonly about: Label }>

export type ReportKey = keyof typeof reportText
