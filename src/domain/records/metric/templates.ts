import type { Label } from '#domain/kernel/field.ts'
import { type FormulaName, formulas, isCount } from './formulas.ts'

export interface Template {
  readonly name: FormulaName
  readonly title: Label
  /** What the fields of the new metric say. */
  readonly fields: Readonly<Record<string, string | number>>
}

const worthwhile: Readonly<Record<FormulaName, number>> = {
  resolutionTime: 1,
  changeSuccess: 0.05,
  incidentCount: 1,
  complaintCount: 1,
  recurrence: 0.05,
  timeToImplement: 5,
  onTime: 0.05,
}

/** Metrics shipped ready to use, computed from our own registers (C-112, C-113). */
export function metricTemplates(language: 'en' | 'de'): readonly Template[] {
  return (Object.keys(formulas) as FormulaName[]).map((name) => {
    const { label, kind, unit, direction } = formulas[name]
    const parts = kind === 'proportion' ? { numerator: label[language], denominator: unit[language] } : {}
    return {
      name,
      title: label,
      fields: {
        title: label[language],
        formula: name,
        kind,
        direction,
        unit: unit[language],
        cadence: isCount(name) || name === 'resolutionTime' ? 'week' : 'month',
        watchedAs: isCount(name) ? 'counts' : 'kpi',
        worthwhile: worthwhile[name],
        ...parts,
      },
    }
  })
}
