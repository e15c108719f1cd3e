import type { NumberField } from '#domain/kernel/field.ts'

const grade = (en: string, de: string) =>
  ({ kind: 'number', whole: true, min: 1, max: 5, label: { en, de } }) as const satisfies NumberField

/** What a supplier is scored by, each from 1 (poor) to 5 (excellent). */
export const supplierGrades = {
  quality: grade('Quality', 'Qualität'),
  delivery: grade('Delivery', 'Lieferung'),
  security: grade('Security', 'Sicherheit'),
  transparency: grade('Transparency', 'Transparenz'),
  responsibleAi: grade('Responsible AI', 'Verantwortungsvolle KI'),
} as const

export const gradeNames = Object.keys(supplierGrades) as (keyof typeof supplierGrades)[]
