import type { Fields, Values } from '#domain/kernel/field.ts'
import { requirementOptions, standardNames } from '#domain/standards/standards.ts'

/** A programme of audits: what it is to find out, what it rests on, what it must cover (brief §3.3). */
export const auditProgrammeFields = {
  periodFrom: { kind: 'day', label: { en: 'From', de: 'Von' } },
  periodUntil: { kind: 'day', label: { en: 'Until', de: 'Bis' } },
  covers: {
    kind: 'choices',
    options: standardNames,
    label: { en: 'Standards it covers', de: 'Normen, die es abdeckt' },
    help: {
      en: 'Every clause and applicable control of these; none chosen: the first standard you work by.',
      de: 'Jeder Abschnitt und jede geltende Maßnahme davon; nichts gewählt: die erste Norm, nach der Sie arbeiten.',
    },
  },
  objectives: {
    kind: 'text',
    long: true,
    label: { en: 'Objectives', de: 'Ziele' },
    help: { en: 'What the year of audits is to find out.', de: 'Was das Auditjahr herausfinden soll.' },
  },
  riskBasis: {
    kind: 'text',
    long: true,
    label: { en: 'Risk and importance', de: 'Risiko und Bedeutung' },
    help: {
      en: 'Which processes and AI systems carry most risk, and how the programme answers that.',
      de: 'Welche Prozesse und KI-Systeme das größte Risiko tragen und wie das Programm darauf eingeht.',
    },
  },
  previousResults: {
    kind: 'text',
    long: true,
    label: { en: 'Results of earlier audits', de: 'Ergebnisse früherer Audits' },
    help: {
      en: 'What they found and what follows for this programme; "none yet" is an answer.',
      de: 'Was sie fanden und was daraus für dieses Programm folgt; „noch keine“ ist eine Antwort.',
    },
  },
  priorities: {
    kind: 'rows',
    label: { en: 'Audited more often', de: 'Öfter auditiert' },
    help: {
      en: 'What risk, importance or earlier results call for more than once in the period.',
      de: 'Was wegen Risiko, Bedeutung oder früherer Ergebnisse mehr als einmal drankommt.',
    },
    of: {
      requirement: {
        kind: 'choice',
        options: requirementOptions,
        required: true,
        label: { en: 'Requirement', de: 'Anforderung' },
      },
      times: { kind: 'number', whole: true, min: 2, max: 12, required: true, label: { en: 'Times', de: 'Male' } },
      why: { kind: 'text', label: { en: 'Why', de: 'Warum' } },
    },
  },
  exclusions: {
    kind: 'rows',
    label: { en: 'Controls that do not apply', de: 'Maßnahmen, die nicht gelten' },
    help: {
      en: 'As the statement of applicability says; clauses always apply.',
      de: 'Wie es die Erklärung zur Anwendbarkeit sagt; Abschnitte gelten immer.',
    },
    of: {
      requirement: {
        kind: 'choice',
        options: requirementOptions,
        required: true,
        label: { en: 'Control', de: 'Maßnahme' },
      },
      why: { kind: 'text', label: { en: 'Why, and where it is decided', de: 'Warum, und wo es entschieden ist' } },
    },
  },
  methods: {
    kind: 'text',
    long: true,
    label: { en: 'Methods', de: 'Methoden' },
    help: {
      en: 'How audits are done: by ISO 19011 in its current edition, on site or remote, sampling, interviews.',
      de: 'Wie auditiert wird: nach ISO 19011 in der gültigen Ausgabe, vor Ort oder aus der Ferne, Stichproben, Gespräche.',
    },
  },
  resources: { kind: 'text', long: true, label: { en: 'Resources', de: 'Ressourcen' } },
  approvalDelegate: {
    kind: 'person',
    label: { en: 'Approval delegated to', de: 'Freigabe übertragen an' },
  },
  approvedBy: { kind: 'person', system: true, label: { en: 'Approved by', de: 'Freigegeben von' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Approved', de: 'Freigegeben' } },
  shortfall: {
    kind: 'text',
    long: true,
    label: { en: 'Why not everything was audited', de: 'Warum nicht alles auditiert wurde' },
  },
  auditeeFeedback: {
    kind: 'text',
    long: true,
    label: { en: 'What the audited say', de: 'Was die Auditierten sagen' },
  },
  programmeEvaluation: {
    kind: 'text',
    long: true,
    label: { en: 'What worked and what will change', de: 'Was sich bewährt hat und was anders wird' },
  },
  coveredPercent: {
    kind: 'number',
    system: true,
    unit: { en: '%', de: '%' },
    label: { en: 'Covered', de: 'Abgedeckt' },
  },
  auditsDone: { kind: 'number', system: true, label: { en: 'Audits reported', de: 'Berichtete Audits' } },
  meanDelayDays: {
    kind: 'number',
    system: true,
    unit: { en: 'days', de: 'Tage' },
    label: { en: 'Mean delay', de: 'Mittlere Verspätung' },
  },
  findingsCount: { kind: 'number', system: true, label: { en: 'Findings', de: 'Feststellungen' } },
} as const satisfies Fields

export type AuditProgramme = Values<typeof auditProgrammeFields>
