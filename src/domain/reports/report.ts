import type { Label } from '#domain/kernel/field.ts'
import type { Language } from '#domain/words/language.ts'

/** What a figure is called and how it is computed, in one breath: the auditor's first question. */
export interface FigureWords {
  readonly label: Label
  readonly how: Label
}

/** A report: the question it answers and the figures that answer it. Its SQL lies in store. */
export interface Report {
  readonly name: string
  readonly question: Label
  readonly figures: Readonly<Record<string, FigureWords>>
}

/** How each figure of a report is computed, for one reader: `{ cycle: 'Days from …' }`. */
export function howComputed(report: Report, language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(report.figures).map(([name, { how }]) => [name, how[language]]))
}
