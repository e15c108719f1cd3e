import type { Label } from '#domain/kernel/field.ts'

/** What a certification costs: six lines, none of which may be forgotten (C-277 to C-282). */
export const budgetLines = {
  implementation: { en: 'Implementation and enhancement', de: 'Umsetzung und Ausbau' },
  audits: { en: 'Internal audits and gap assessments', de: 'Interne Audits und Lückenanalysen' },
  documentation: { en: 'Documentation', de: 'Dokumentation' },
  training: { en: 'Training and awareness', de: 'Schulung und Bewusstsein' },
  bodyFees: { en: "The body's fees over three years", de: 'Gebühren der Stelle über drei Jahre' },
  staffTime: { en: 'Staff time for audits', de: 'Arbeitszeit für Audits' },
} as const satisfies Record<string, Label>

export type BudgetLine = keyof typeof budgetLines
