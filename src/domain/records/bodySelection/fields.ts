import type { Fields, NumberField, Values } from '#domain/kernel/field.ts'
import { certifiable } from '../certification/certifiable.ts'

const weight = (en: string, de: string) =>
  ({ kind: 'number', whole: true, min: 0, max: 100, label: { en, de } }) as const satisfies NumberField
const score = (en: string, de: string) =>
  ({ kind: 'number', whole: true, min: 0, max: 5, label: { en, de } }) as const satisfies NumberField
const why = { kind: 'text', label: { en: 'Rests on', de: 'Beruht auf' } } as const
const money = (en: string, de: string) => ({ kind: 'number', min: 0, label: { en, de } }) as const satisfies NumberField
const body = {
  kind: 'link',
  to: 'certificationBody',
  label: { en: 'Certification body', de: 'Zertifizierungsstelle' },
} as const

/** What each criterion weighs; together they weigh 100 (C-257). */
export const weightFields = {
  weightAccreditation: weight('Accreditation', 'Akkreditierung'),
  weightExpertise: weight('AI expertise', 'KI-Kenntnis'),
  weightIndustry: weight('Industry experience', 'Branchenerfahrung'),
  weightCoverage: weight('Coverage of our sites', 'Abdeckung unserer Standorte'),
  weightCost: weight('Cost', 'Kosten'),
  weightTimeline: weight('Timeline', 'Termine'),
} as const satisfies Fields

/** A body that offered: scores from 0 to 5, each with what it rests on, its quote for three years, its days (C-251 to C-256). */
const candidateColumns = {
  body: { ...body, required: true },
  accreditation: score('Accreditation', 'Akkreditierung'),
  accreditationWhy: why,
  expertise: score('AI expertise', 'KI-Kenntnis'),
  expertiseWhy: why,
  industry: score('Industry', 'Branche'),
  industryWhy: why,
  coverage: score('Coverage', 'Abdeckung'),
  coverageWhy: why,
  cost: score('Cost', 'Kosten'),
  costWhy: why,
  timeline: score('Timeline', 'Termine'),
  timelineWhy: why,
  quoteInitial: money('Stage 1 and 2', 'Stufe 1 und 2'),
  quoteSurveillance1: money('First surveillance', 'Erste Überwachung'),
  quoteSurveillance2: money('Second surveillance', 'Zweite Überwachung'),
  quoteExtra: money('Fees and travel', 'Gebühren und Reisen'),
  earliestStage1: { kind: 'day', label: { en: 'Stage 1 from', de: 'Stufe 1 ab' } },
  earliestStage2: { kind: 'day', label: { en: 'Stage 2 from', de: 'Stufe 2 ab' } },
} as const

/** Which body is to certify us: who offered, how they compare, who was chosen and why. */
export const bodySelectionFields = {
  certification: {
    kind: 'link',
    to: 'certification',
    label: { en: 'Certification', de: 'Zertifizierung' },
  },
  standard: { kind: 'choice', options: certifiable, label: { en: 'Standard', de: 'Norm' } },
  sites: {
    kind: 'rows',
    label: { en: 'Sites to be audited', de: 'Zu auditierende Standorte' },
    of: {
      site: { kind: 'text', required: true, label: { en: 'Site', de: 'Standort' } },
      country: { kind: 'text', required: true, label: { en: 'Country', de: 'Land' } },
    },
  },
  wantedStage1: { kind: 'day', label: { en: 'Stage 1 planned for', de: 'Stufe 1 geplant für' } },
  wantedStage2: { kind: 'day', label: { en: 'Stage 2 planned for', de: 'Stufe 2 geplant für' } },
  currency: { kind: 'text', label: { en: 'Currency of the quotes', de: 'Währung der Angebote' } },
  ...weightFields,
  candidates: { kind: 'rows', label: { en: 'Candidates', de: 'Kandidaten' }, of: candidateColumns },
  overridden: body,
  overrides: {
    kind: 'rows',
    system: true,
    label: { en: 'Knock-outs overridden', de: 'Übergangene Ausschlüsse' },
    of: {
      body,
      because: { kind: 'text', long: true, label: { en: 'Because', de: 'Weil' } },
      by: { kind: 'person', label: { en: 'By', de: 'Von' } },
      at: { kind: 'instant', label: { en: 'When', de: 'Wann' } },
    },
  },
  chosen: { ...body, label: { en: 'Chosen', de: 'Gewählt' } },
  chosenBecause: { kind: 'text', long: true, label: { en: 'Because', de: 'Weil' } },
  ranking: {
    kind: 'rows',
    system: true,
    label: { en: 'Ranking when decided', de: 'Rangfolge bei der Entscheidung' },
    of: {
      body,
      rank: { kind: 'number', whole: true, label: { en: 'Rank', de: 'Rang' } },
      score: { kind: 'number', label: { en: 'Score', de: 'Wertung' } },
      accreditation: { kind: 'text', label: { en: 'Accreditation', de: 'Akkreditierung' } },
      cost: { kind: 'number', label: { en: 'Over three years', de: 'Über drei Jahre' } },
    },
  },
  decidedBy: { kind: 'person', system: true, label: { en: 'Decided by', de: 'Entschieden von' } },
  decidedAt: { kind: 'instant', system: true, label: { en: 'Decided', de: 'Entschieden' } },
} as const satisfies Fields

export type BodySelection = Values<typeof bodySelectionFields>
