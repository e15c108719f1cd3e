import type { Fields } from '#domain/kernel/field.ts'

const outcome = {
  fit: { en: 'Fit', de: 'Geeignet' },
  fitWithConditions: { en: 'Fit under conditions', de: 'Geeignet mit Auflagen' },
  unfit: { en: 'Not fit', de: 'Nicht geeignet' },
}

/** Whether a supplier's products fit the way we do AI (A.10.3): the latest look, until when it holds, and those before. */
export const dueDiligenceFields = {
  checkOutcome: { kind: 'choice', options: outcome, label: { en: 'Due diligence', de: 'Sorgfaltsprüfung' } },
  checkFindings: {
    kind: 'text',
    long: true,
    label: { en: 'What was looked at and found', de: 'Was geprüft und gefunden wurde' },
    help: {
      en: 'Documents, certificates, model and data origin, incidents, answers to our questions.',
      de: 'Unterlagen, Zertifikate, Herkunft von Modell und Daten, Vorfälle, Antworten auf unsere Fragen.',
    },
  },
  checkConditions: { kind: 'text', long: true, label: { en: 'Conditions', de: 'Auflagen' } },
  checkedUntil: { kind: 'day', label: { en: 'Holds until', de: 'Gilt bis' } },
  checkedAt: { kind: 'instant', system: true, label: { en: 'Looked at', de: 'Geprüft' } },
  checkedBy: { kind: 'person', system: true, label: { en: 'Looked at by', de: 'Geprüft von' } },
  checks: {
    kind: 'rows',
    system: true,
    label: { en: 'Due diligence so far', de: 'Bisherige Sorgfaltsprüfungen' },
    of: {
      at: { kind: 'instant', label: { en: 'When', de: 'Wann' } },
      by: { kind: 'person', label: { en: 'By', de: 'Von' } },
      outcome: { kind: 'choice', options: outcome, label: { en: 'Outcome', de: 'Ergebnis' } },
      findings: { kind: 'text', long: true, label: { en: 'Found', de: 'Gefunden' } },
      conditions: { kind: 'text', long: true, label: { en: 'Conditions', de: 'Auflagen' } },
      until: { kind: 'day', label: { en: 'Until', de: 'Bis' } },
    },
  },
} as const satisfies Fields

/** How due diligence of a supplier stands: what does not fit counts as little as what was never looked at. */
export type DueDiligence = 'done' | 'expired' | 'missing'

/** @param today the organization's day */
export function dueDiligenceOn(
  { checkOutcome, checkedUntil }: { readonly checkOutcome: string | null; readonly checkedUntil: string | null },
  today: string,
): DueDiligence {
  if (checkOutcome === null || checkOutcome === 'unfit' || checkedUntil === null) return 'missing'
  return checkedUntil < today ? 'expired' : 'done'
}
