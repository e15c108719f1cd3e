import type { Label } from '#domain/kernel/field.ts'

export interface TaskText {
  readonly title: Label
  readonly what: Label
  /** Days from the start, for a small house; larger ones get longer. */
  readonly days: number
  readonly who: 'top' | 'manager'
  readonly kind?: 'riskAssessment' | 'impactAssessment' | 'training' | 'miniAudit'
}

/** What only people can do after a fast start, in the order in which it is best done. */
export const taskTexts = {
  context: {
    title: {
      en: 'Read issues and parties; strike what does not hold',
      de: 'Themen und Parteien lesen; streichen, was nicht gilt',
    },
    what: {
      en: 'For each need say whether we take it on. Add what only you know.',
      de: 'Zu jedem Bedürfnis sagen, ob wir es aufnehmen. Ergänzen, was nur Sie wissen.',
    },
    days: 7,
    who: 'manager',
  },
  scope: {
    title: {
      en: 'Decide on climate and approve the scope',
      de: 'Über Klima entscheiden und den Anwendungsbereich freigeben',
    },
    what: {
      en: 'The draft says what is inside. Say what is left outside and why.',
      de: 'Der Entwurf sagt, was drin ist. Sagen, was draußen bleibt und warum.',
    },
    days: 14,
    who: 'top',
  },
  policy: {
    title: { en: 'Make the AI policy your own and approve it', de: 'Die KI-Politik zur eigenen machen und freigeben' },
    what: {
      en: 'Change what you would not say. Whoever wrote it does not approve it.',
      de: 'Ändern, was Sie nicht sagen würden. Wer sie schreibt, gibt sie nicht frei.',
    },
    days: 21,
    who: 'top',
  },
  roles: {
    title: {
      en: 'See who is missing: an auditor, a verifier, oversight',
      de: 'Nachsehen, wer fehlt: Audit, Wirksamkeitsprüfung, Aufsicht',
    },
    what: {
      en: 'Where too few hands keep duties apart, approve an exception with somebody from outside.',
      de: 'Wo zu wenige Hände die Pflichten trennen, eine Ausnahme mit jemandem von außen genehmigen.',
    },
    days: 21,
    who: 'top',
  },
  inventory: {
    title: { en: 'Complete the inventory of AI systems', de: 'Das Verzeichnis der KI-Systeme vervollständigen' },
    what: {
      en: 'Ask around: which AI is used that is not listed? Classify each by law.',
      de: 'Herumfragen: Welche KI wird genutzt, die nicht dasteht? Jede rechtlich einordnen.',
    },
    days: 21,
    who: 'manager',
  },
  training: {
    title: { en: 'Assign the first courses', de: 'Die ersten Kurse zuweisen' },
    what: {
      en: 'Policy and basics for everyone, oversight for those who oversee a system.',
      de: 'Politik und Grundlagen für alle, Aufsicht für die, die ein System beaufsichtigen.',
    },
    days: 28,
    who: 'manager',
    kind: 'training',
  },
  criteria: {
    title: { en: 'Approve the risk criteria', de: 'Die Risikokriterien freigeben' },
    what: { en: 'Would you accept what they say you accept?', de: 'Würden Sie annehmen, was sie annehmen?' },
    days: 28,
    who: 'top',
  },
  risks: {
    title: { en: 'Assess the first risks', de: 'Die ersten Risiken bewerten' },
    what: {
      en: 'Analyse each of the risks laid down; add those of your own systems.',
      de: 'Jedes angelegte Risiko analysieren; die der eigenen Systeme ergänzen.',
    },
    days: 42,
    who: 'manager',
    kind: 'riskAssessment',
  },
  impact: {
    title: { en: 'Assess what AI means for people', de: 'Abschätzen, was KI für Menschen bedeutet' },
    what: {
      en: 'For each system that touches people; hear at least one of them.',
      de: 'Zu jedem System, das Menschen berührt; mindestens einen davon hören.',
    },
    days: 49,
    who: 'manager',
    kind: 'impactAssessment',
  },
  applicability: {
    title: { en: 'Draw up the statement of applicability', de: 'Die Erklärung zur Anwendbarkeit aufstellen' },
    what: {
      en: 'All 38 controls: which apply, why, and how far they are done.',
      de: 'Alle 38 Maßnahmen: welche gelten, warum, und wie weit sie umgesetzt sind.',
    },
    days: 56,
    who: 'manager',
  },
  objectives: {
    title: {
      en: 'Approve the objectives and connect their figures',
      de: 'Die Ziele freigeben und ihre Zahlen anschließen',
    },
    what: {
      en: 'Where does each reading come from, and who reads it?',
      de: 'Woher kommt jede Ablesung, und wer liest ab?',
    },
    days: 56,
    who: 'top',
  },
  audit: {
    title: { en: 'Plan the first internal audit', de: 'Das erste interne Audit planen' },
    what: {
      en: 'By somebody who did not do the work; a partner house or a consultant may lend one.',
      de: 'Durch jemanden, der die Arbeit nicht getan hat; ein Partnerhaus oder eine Beratung kann aushelfen.',
    },
    days: 120,
    who: 'manager',
    kind: 'miniAudit',
  },
  review: {
    title: { en: 'Hold the first management review', de: 'Die erste Managementbewertung abhalten' },
    what: {
      en: 'After the audit: what do we learn, what do we decide?',
      de: 'Nach dem Audit: Was lernen wir, was beschließen wir?',
    },
    days: 150,
    who: 'top',
  },
  certificate: {
    title: { en: 'Begin the certification project', de: 'Das Zertifizierungsprojekt beginnen' },
    what: {
      en: 'Sponsor, plan, gap assessment: the ten steps are laid out.',
      de: 'Wer dafür steht, Plan, Lückenanalyse: Die zehn Schritte liegen bereit.',
    },
    days: 60,
    who: 'top',
  },
} as const satisfies Record<string, TaskText>
