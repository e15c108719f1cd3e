import type { Label } from '#domain/kernel/field.ts'
import type { ImpactAssessment } from '../records/impactAssessment/fields.ts'

type Part = keyof ImpactAssessment

/** One thing a law asks for, and the parts of the assessment that answer it. */
export interface LawPoint {
  readonly asks: Label
  readonly by: readonly Part[]
}

/** What the EU AI Act asks of a fundamental rights impact assessment (Art 27(1)), in our words. */
export const friaPoints: readonly LawPoint[] = [
  {
    asks: {
      en: 'The process the system is used in, for how long and how often',
      de: 'Der Ablauf der Nutzung, wie lange und wie oft',
    },
    by: ['friaUse'],
  },
  {
    asks: { en: 'Whom its use is likely to affect', de: 'Wen die Nutzung voraussichtlich betrifft' },
    by: ['affected', 'vulnerable'],
  },
  {
    asks: { en: 'Which harms they may suffer', de: 'Welche Schäden ihnen drohen' },
    by: ['harms', 'fundamentalRights'],
  },
  { asks: { en: 'How people oversee it', de: 'Wie Menschen es beaufsichtigen' }, by: ['oversight'] },
  {
    asks: {
      en: 'What happens if a harm occurs: governance and complaints',
      de: 'Was bei einem Schaden geschieht: Zuständigkeit und Beschwerde',
    },
    by: ['friaIfItHappens'],
  },
]

/** What the GDPR asks of a data protection impact assessment (Art 35(7)), in our words. */
export const dpiaPoints: readonly LawPoint[] = [
  {
    asks: {
      en: 'The processing, systematically, and its purposes',
      de: 'Die Verarbeitung, systematisch, und ihre Zwecke',
    },
    by: ['dpiaProcessing', 'intendedPurpose'],
  },
  {
    asks: { en: 'Whether it is needed and in proportion', de: 'Ob sie nötig und verhältnismäßig ist' },
    by: ['dpiaNecessity'],
  },
  {
    asks: { en: 'The risks to rights and freedoms', de: 'Die Risiken für Rechte und Freiheiten' },
    by: ['harms', 'fundamentalRights'],
  },
  { asks: { en: 'The measures against them', de: 'Die Maßnahmen dagegen' }, by: ['harms', 'oversight'] },
  { asks: { en: 'The advice of data protection', de: 'Der Rat des Datenschutzes' }, by: ['dpiaAdvice'] },
  { asks: { en: 'The views of those affected', de: 'Die Sicht der Betroffenen' }, by: ['consulted'] },
]

export interface AnsweredPoint extends LawPoint {
  readonly isAnswered: boolean
  /** Every part that answers it was written for the assessment itself, not for the law. */
  readonly isReused: boolean
}

/** Which points of a law an assessment answers already: what was said once is not asked twice. */
export function answeredPoints(
  points: readonly LawPoint[],
  record: Readonly<Record<string, unknown>>,
): AnsweredPoint[] {
  return points.map((point) => ({
    ...point,
    isAnswered: point.by.every((part) => isSaid(record[part])),
    isReused: point.by.every((part) => !part.startsWith('fria') && !part.startsWith('dpia')),
  }))
}

function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined
}
