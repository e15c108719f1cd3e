import type { Label } from '#domain/kernel/field.ts'
import type { MetricKind } from '#domain/measurement/series.ts'

interface Formula {
  readonly label: Label
  readonly kind: MetricKind
  readonly unit: Label
  readonly direction: 'increase' | 'decrease'
}

/** Metrics that Meliora computes from its own registers, period by period (C-112, C-113, C-121). */
export const formulas = {
  resolutionTime: {
    label: { en: 'Incidents: median hours to resolve', de: 'Vorfälle: Stunden bis zur Lösung (Median)' },
    kind: 'value',
    unit: { en: 'hours', de: 'Stunden' },
    direction: 'decrease',
  },
  changeSuccess: {
    label: { en: 'Changes that caused an incident', de: 'Änderungen, die einen Vorfall auslösten' },
    kind: 'proportion',
    unit: { en: 'share of changes', de: 'Anteil der Änderungen' },
    direction: 'decrease',
  },
  incidentCount: {
    label: { en: 'Incidents', de: 'Vorfälle' },
    kind: 'value',
    unit: { en: 'incidents', de: 'Vorfälle' },
    direction: 'decrease',
  },
  complaintCount: {
    label: { en: 'Complaints', de: 'Beschwerden' },
    kind: 'value',
    unit: { en: 'complaints', de: 'Beschwerden' },
    direction: 'decrease',
  },
  recurrence: {
    label: {
      en: 'Incidents whose cause came back within 90 days',
      de: 'Vorfälle, deren Ursache in 90 Tagen wiederkam',
    },
    kind: 'proportion',
    unit: { en: 'share of incidents', de: 'Anteil der Vorfälle' },
    direction: 'decrease',
  },
  timeToImplement: {
    label: { en: 'Improvements: median days to implement', de: 'Verbesserungen: Tage bis zur Umsetzung (Median)' },
    kind: 'value',
    unit: { en: 'days', de: 'Tage' },
    direction: 'decrease',
  },
  onTime: {
    label: { en: 'Improvements implemented on time', de: 'Rechtzeitig umgesetzte Verbesserungen' },
    kind: 'proportion',
    unit: { en: 'share of improvements', de: 'Anteil der Verbesserungen' },
    direction: 'increase',
  },
} as const satisfies Record<string, Formula>

export type FormulaName = keyof typeof formulas

/** Whether it counts what happens: then a period in which nothing did is a true zero, and rising counts are what to watch. */
export function isCount(formula: FormulaName): boolean {
  return formula === 'incidentCount' || formula === 'complaintCount'
}

export const formulaOptions = Object.fromEntries(
  Object.entries(formulas).map(([name, { label }]) => [name, label]),
) as Record<FormulaName, Label>
