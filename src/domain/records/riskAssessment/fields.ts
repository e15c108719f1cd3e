import type { Fields, Values } from '#domain/kernel/field.ts'
import { triggers } from '#domain/risks/scales.ts'
import { riskSources } from '#domain/risks/sources.ts'

/** One round of looking for risks, of one AI system or of the whole organization (brief §3.5). */
export const riskAssessmentFields = {
  aiSystem: {
    kind: 'link',
    to: 'aiSystem',
    label: { en: 'AI system', de: 'KI-System' },
    help: { en: 'None: the management system as a whole.', de: 'Keines: das Managementsystem als Ganzes.' },
  },
  trigger: { kind: 'choice', options: triggers, label: { en: 'Asked for by', de: 'Anlass' } },
  scope: { kind: 'text', long: true, label: { en: 'What is looked at', de: 'Was betrachtet wird' } },
  dueOn: { kind: 'day', label: { en: 'To be done by', de: 'Zu erledigen bis' } },
  analyst: { kind: 'person', label: { en: 'Risk analyst', de: 'Risikoanalyse' } },
  participants: {
    kind: 'rows',
    label: { en: 'Took part', de: 'Dabei waren' },
    of: {
      person: { kind: 'person', required: true, label: { en: 'Person', de: 'Person' } },
      part: { kind: 'text', label: { en: 'What they know', de: 'Was sie wissen' } },
    },
  },
  sourcesConsidered: {
    kind: 'choices',
    options: riskSources,
    label: { en: 'Sources of risk gone through', de: 'Durchgegangene Risikoquellen' },
  },
  ethics: {
    kind: 'answer',
    label: { en: 'Are there ethical implications?', de: 'Gibt es ethische Folgen?' },
    help: {
      en: 'Dignity, trust, people without a say. Either way, say why.',
      de: 'Würde, Vertrauen, Menschen ohne Mitsprache. So oder so: warum.',
    },
  },
  autonomy: {
    kind: 'answer',
    label: { en: 'Does it decide by itself?', de: 'Entscheidet es selbstständig?' },
    help: { en: 'Without a person weighing the single case.', de: 'Ohne dass ein Mensch den Einzelfall abwägt.' },
  },
  conclusion: { kind: 'text', long: true, label: { en: 'Conclusion', de: 'Ergebnis' } },
  validUntil: { kind: 'day', label: { en: 'Holds until', de: 'Gilt bis' } },
  criteria: {
    kind: 'link',
    to: 'riskCriteria',
    system: true,
    label: { en: 'By the criteria', de: 'Nach den Kriterien' },
  },
  completedBy: { kind: 'person', system: true, label: { en: 'Completed by', de: 'Abgeschlossen von' } },
  approvedBy: { kind: 'person', system: true, label: { en: 'Approved by', de: 'Freigegeben von' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Approved', de: 'Freigegeben' } },
  dutiesExcepted: {
    kind: 'text',
    system: true,
    label: { en: 'Separation-of-duties exceptions used', de: 'Genutzte Ausnahmen der Funktionstrennung' },
  },
} as const satisfies Fields

export type RiskAssessment = Values<typeof riskAssessmentFields>
