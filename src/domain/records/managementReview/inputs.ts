import type { Label } from '#domain/kernel/field.ts'

/** What top management looks at, in the order of the meeting (brief §3.4); the register is our own rule (C-125). */
export const reviewInputs = {
  actions: { en: 'Actions from earlier reviews', de: 'Maßnahmen früherer Bewertungen' },
  context: { en: 'Changes around us', de: 'Änderungen im Umfeld' },
  parties: { en: 'What interested parties need', de: 'Was interessierte Parteien brauchen' },
  nonconformities: { en: 'Nonconformities and corrective action', de: 'Nichtkonformitäten und Korrekturmaßnahmen' },
  measurement: { en: 'Monitoring and measurement', de: 'Überwachung und Messung' },
  audits: { en: 'Audit results', de: 'Auditergebnisse' },
  objectives: { en: 'Objectives', de: 'Ziele' },
  feedback: { en: 'Feedback from customers and others', de: 'Rückmeldungen von Kunden und anderen' },
  risks: { en: 'Risks and their treatment', de: 'Risiken und ihre Behandlung' },
  policy: { en: 'Whether policies suit and are kept', de: 'Ob Richtlinien passen und eingehalten werden' },
  performance: { en: 'How services and processes perform', de: 'Leistung von Diensten und Prozessen' },
  providers: { en: 'External providers', de: 'Externe Anbieter' },
  resources: { en: 'Resources and competence', de: 'Ressourcen und Kompetenz' },
  changes: { en: 'Changes to come', de: 'Anstehende Änderungen' },
  opportunities: { en: 'Opportunities for improvement', de: 'Möglichkeiten zur Verbesserung' },
  register: { en: 'The improvement register', de: 'Das Verbesserungsregister' },
} as const satisfies Record<string, Label>

export type ReviewInput = keyof typeof reviewInputs

export const reviewInputNames = Object.keys(reviewInputs) as ReviewInput[]

const everywhere: readonly ReviewInput[] = [
  'actions',
  'context',
  'nonconformities',
  'measurement',
  'audits',
  'opportunities',
  'register',
]

/** What each standard asks beside what all of them ask. Source: brief §3.4. */
const besides: Readonly<Record<string, readonly ReviewInput[]>> = {
  iso42001: ['parties'],
  iso27001: ['parties', 'objectives', 'feedback', 'risks'],
  iso20000: ['objectives', 'feedback', 'risks', 'policy', 'performance', 'providers', 'resources', 'changes'],
  iso9001: ['objectives', 'feedback', 'risks', 'performance', 'providers', 'resources'],
}

/** The inputs of a review: all that any standard switched on asks for, in the order of the meeting (C-347). */
export function requiredInputs(standards: readonly string[]): ReviewInput[] {
  const asked = new Set([...everywhere, ...standards.flatMap((standard) => besides[standard] ?? [])])
  return reviewInputNames.filter((input) => asked.has(input))
}
