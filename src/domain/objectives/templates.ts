import type { Label } from '#domain/kernel/field.ts'
import type { Language } from '#domain/words/language.ts'
import { templateTexts } from './templateTexts.ts'

type Said = Readonly<Record<string, string | number>>

/** An objective ready to be used, with the key figure it is measured by. */
export interface ObjectiveTemplate {
  readonly name: string
  /** What the fields of the new key figure say. */
  readonly metric: Said
  /** What the fields of the new objective say; target and day are proposals until top management approves. */
  readonly objective: Said
}

const figures = {
  biasReduction: {
    kind: 'proportion',
    direction: 'increase',
    cadence: 'month',
    worthwhile: 0.05,
    theme: 'fairness',
    target: 0.85,
  },
  modelTransparency: {
    kind: 'proportion',
    direction: 'increase',
    cadence: 'month',
    worthwhile: 0.05,
    theme: 'transparency',
    target: 0.95,
  },
  oversightDrills: {
    kind: 'proportion',
    direction: 'increase',
    cadence: 'month',
    worthwhile: 0.1,
    theme: 'accountability',
    target: 1,
  },
  currentAssessments: {
    kind: 'proportion',
    direction: 'increase',
    cadence: 'month',
    worthwhile: 0.05,
    theme: 'safety',
    target: 1,
  },
  driftDetection: {
    kind: 'value',
    direction: 'decrease',
    cadence: 'month',
    worthwhile: 1,
    theme: 'robustness',
    target: 2,
  },
  dataQuality: {
    kind: 'proportion',
    direction: 'increase',
    cadence: 'month',
    worthwhile: 0.01,
    theme: 'data',
    target: 0.98,
  },
  satisfaction: {
    kind: 'value',
    direction: 'increase',
    cadence: 'month',
    worthwhile: 0.2,
    theme: 'service',
    target: 4.2,
  },
  resolutionTime: {
    kind: 'value',
    direction: 'decrease',
    cadence: 'month',
    worthwhile: 1,
    theme: 'service',
    target: 6,
  },
} as const satisfies Record<keyof typeof templateTexts, Said>

/** Objectives shipped with the definition of their key figure (C-307), in a reader's language. */
export function objectiveTemplates(language: Language): readonly ObjectiveTemplate[] {
  return (Object.keys(figures) as (keyof typeof figures)[]).map((name) => {
    const { theme, target, ...figure } = figures[name]
    const texts: Partial<Record<string, Label>> = templateTexts[name]
    const said = (part: string) => texts[part]?.[language] ?? ''
    const parts = figure.kind === 'proportion' ? { numerator: said('counted'), denominator: said('outOf') } : {}
    return {
      name,
      metric: {
        ...{ ...figure, title: said('figure'), unit: said('unit'), method: said('method'), watchedAs: 'kpi' },
        ...parts,
      },
      objective: {
        ...{ title: said('title'), description: said('description'), theme, target },
        ...{ actions: said('actions'), evaluation: said('evaluation') },
      },
    }
  })
}
