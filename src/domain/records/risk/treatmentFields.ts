import type { Fields } from '#domain/kernel/field.ts'
import { riskLevels, triggers } from '#domain/risks/scales.ts'
import { requirementOptions } from '#domain/standards/standards.ts'

const ratings = {
  identified: { en: 'Before treatment', de: 'Vor der Behandlung' },
  residual: { en: 'What remains', de: 'Restrisiko' },
}

/** What is done about a risk, who approved it, what remains and who took that upon themselves (brief §3.5). */
export const treatmentFields = {
  treatment: {
    kind: 'choice',
    label: { en: 'Treatment', de: 'Behandlung' },
    options: {
      modify: { en: 'Reduce it', de: 'Verringern' },
      avoid: { en: 'Avoid it', de: 'Vermeiden' },
      share: { en: 'Share it', de: 'Teilen' },
      retain: { en: 'Bear it', de: 'Tragen' },
    },
  },
  treatmentReason: { kind: 'text', long: true, label: { en: 'Why so', de: 'Warum so' } },
  plan: {
    kind: 'rows',
    label: { en: 'Treatment plan', de: 'Behandlungsplan' },
    of: {
      what: { kind: 'text', required: true, label: { en: 'What', de: 'Was' } },
      control: { kind: 'choice', options: requirementOptions, label: { en: 'Control', de: 'Maßnahme' } },
      who: { kind: 'person', label: { en: 'Who', de: 'Wer' } },
      dueOn: { kind: 'day', label: { en: 'By', de: 'Bis' } },
      doneOn: { kind: 'day', label: { en: 'Done on', de: 'Erledigt am' } },
      isEffective: {
        kind: 'choice',
        label: { en: 'Takes effect', de: 'Wirkt' },
        options: {
          yes: { en: 'Yes', de: 'Ja' },
          partly: { en: 'Partly', de: 'Teilweise' },
          no: { en: 'No', de: 'Nein' },
        },
      },
      shownBy: { kind: 'text', label: { en: 'Shown by', de: 'Gezeigt durch' } },
    },
  },
  residualLikelihood: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 10,
    label: { en: 'Likelihood that remains', de: 'Verbleibende Wahrscheinlichkeit' },
  },
  residualConsequence: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 10,
    label: { en: 'Gravest consequence that remains', de: 'Schwerste verbleibende Auswirkung' },
  },
  residualBasis: { kind: 'text', long: true, label: { en: 'What that rests on', de: 'Worauf das beruht' } },
  monitoring: {
    kind: 'text',
    long: true,
    label: { en: 'How it is watched', de: 'Wie es beobachtet wird' },
  },
  indicator: { kind: 'link', to: 'metric', label: { en: 'Indicator', de: 'Kennzahl' } },
  reviewOn: { kind: 'day', label: { en: 'Looked at again on', de: 'Neu betrachtet am' } },
  trigger: { kind: 'choice', options: triggers, label: { en: 'Asked for by', de: 'Anlass' } },
  plannedBy: { kind: 'person', system: true, label: { en: 'Planned by', de: 'Geplant von' } },
  planApprovedBy: { kind: 'person', system: true, label: { en: 'Plan approved by', de: 'Plan freigegeben von' } },
  planApprovedAt: { kind: 'instant', system: true, label: { en: 'Plan approved', de: 'Plan freigegeben' } },
  residualScore: { kind: 'number', system: true, label: { en: 'Score that remains', de: 'Verbleibender Wert' } },
  residualLevel: {
    kind: 'choice',
    options: riskLevels,
    system: true,
    label: { en: 'Level that remains', de: 'Verbleibende Stufe' },
  },
  acceptedBy: { kind: 'person', system: true, label: { en: 'Accepted by', de: 'Angenommen von' } },
  acceptedAt: { kind: 'instant', system: true, label: { en: 'Accepted', de: 'Angenommen' } },
  ratings: {
    kind: 'rows',
    system: true,
    label: { en: 'Ratings so far', de: 'Bisherige Einstufungen' },
    of: {
      on: { kind: 'day', required: true, label: { en: 'On', de: 'Am' } },
      kind: { kind: 'choice', options: ratings, required: true, label: { en: 'Kind', de: 'Art' } },
      score: { kind: 'number', required: true, label: { en: 'Score', de: 'Wert' } },
      level: { kind: 'choice', options: riskLevels, required: true, label: { en: 'Level', de: 'Stufe' } },
      criteria: { kind: 'link', to: 'riskCriteria', label: { en: 'By the criteria', de: 'Nach den Kriterien' } },
    },
  },
  dutiesExcepted: {
    kind: 'text',
    system: true,
    label: { en: 'Separation-of-duties exceptions used', de: 'Genutzte Ausnahmen der Funktionstrennung' },
  },
} as const satisfies Fields
