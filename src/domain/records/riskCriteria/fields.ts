import type { Fields, Values } from '#domain/kernel/field.ts'
import { acceptors, riskLevels, subjects } from '#domain/risks/scales.ts'

const step = { en: 'Step', de: 'Stufe' }
const name = { en: 'Called', de: 'Heißt' }

/** By what the organization judges its risks: scales, levels, what is acceptable, and who accepts the rest (brief §3.5). */
export const riskCriteriaFields = {
  method: {
    kind: 'text',
    long: true,
    label: { en: 'How risks are assessed', de: 'Wie Risiken bewertet werden' },
    help: {
      en: 'Whoever follows it with the same inputs comes to the same level.',
      de: 'Wer danach vorgeht, kommt mit denselben Angaben zur selben Stufe.',
    },
  },
  likelihoods: {
    kind: 'rows',
    label: { en: 'Likelihood', de: 'Wahrscheinlichkeit' },
    of: {
      step: { kind: 'number', whole: true, min: 1, max: 10, required: true, label: step },
      name: { kind: 'text', required: true, label: name },
      meaning: { kind: 'text', label: { en: 'Means', de: 'Bedeutet' } },
    },
  },
  consequences: {
    kind: 'rows',
    label: { en: 'Consequence', de: 'Auswirkung' },
    help: {
      en: 'What each step means for the organization, for individuals, for groups and for society.',
      de: 'Was jede Stufe für die Organisation, für Einzelne, für Gruppen und für die Gesellschaft bedeutet.',
    },
    of: {
      step: { kind: 'number', whole: true, min: 1, max: 10, required: true, label: step },
      name: { kind: 'text', required: true, label: name },
      organization: { kind: 'text', label: subjects.organization },
      individuals: { kind: 'text', label: subjects.individuals },
      groups: { kind: 'text', label: subjects.groups },
      society: { kind: 'text', label: subjects.society },
    },
  },
  levels: {
    kind: 'rows',
    label: { en: 'Levels', de: 'Risikostufen' },
    help: {
      en: 'A score is likelihood times the gravest consequence.',
      de: 'Der Wert ist Wahrscheinlichkeit mal schwerste Auswirkung.',
    },
    of: {
      level: { kind: 'choice', options: riskLevels, required: true, label: { en: 'Level', de: 'Stufe' } },
      fromScore: {
        kind: 'number',
        whole: true,
        min: 1,
        max: 100,
        required: true,
        label: { en: 'From a score of', de: 'Ab Wert' },
      },
      acceptedBy: {
        kind: 'choice',
        options: acceptors,
        required: true,
        label: { en: 'Accepted by', de: 'Angenommen durch' },
      },
    },
  },
  acceptableUpTo: {
    kind: 'choice',
    options: riskLevels,
    label: { en: 'Acceptable up to', de: 'Annehmbar bis' },
    help: {
      en: 'What remains above it only top management may accept.',
      de: 'Was darüber bleibt, nimmt nur die oberste Leitung an.',
    },
  },
  reassessMonths: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 12,
    unit: { en: 'months', de: 'Monate' },
    label: { en: 'Looked at again within', de: 'Neu betrachtet binnen' },
  },
  approvedBy: { kind: 'person', system: true, label: { en: 'Approved by', de: 'Freigegeben von' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Approved', de: 'Freigegeben' } },
} as const satisfies Fields

export type RiskCriteria = Values<typeof riskCriteriaFields>
