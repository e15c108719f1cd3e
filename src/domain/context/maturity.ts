import type { Label } from '#domain/kernel/field.ts'

/** How mature a clause is lived, from 0 to 5 (C-059). */
export const maturityLevels: readonly Label[] = [
  { en: 'Not there', de: 'Nicht vorhanden' },
  { en: 'By chance', de: 'Zufällig' },
  { en: 'Repeated', de: 'Wiederholt' },
  { en: 'Defined', de: 'Festgelegt' },
  { en: 'Measured', de: 'Gemessen' },
  { en: 'Improving by itself', de: 'Verbessert sich selbst' },
]

export const HIGHEST_MATURITY = maturityLevels.length - 1
