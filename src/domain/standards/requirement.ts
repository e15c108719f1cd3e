import type { Label } from '#domain/kernel/field.ts'
import type { Topic } from '#domain/topics.ts'

/** What a standard asks for and an auditor can ask about: a clause, or a control of its annex. Titles are our own words. */
export interface Requirement {
  /** As printed in the standard: `8.2`, `A.6.2.5`. */
  readonly ref: string
  readonly kind: 'clause' | 'control'
  readonly title: Label
  readonly topics: readonly Topic[]
  /** What must be shown; absent where the title says it. */
  readonly shows?: Label
}

/** One edition of one standard. Editions are data (brief §0.2): a new edition is a standard of its own. */
export interface Standard {
  /** Short and stable: the first half of a requirement's key. */
  readonly id: string
  readonly name: string
  /** As people say it before a clause: `42001`. */
  readonly short: string
  /** What it is about, in the settings. */
  readonly about: Label
  readonly edition: string
  readonly requirements: readonly Requirement[]
}

/** One clause in a line. */
export function clause(ref: string, en: string, de: string, ...topics: Topic[]): Requirement {
  return { ref, kind: 'clause', title: { en, de }, topics }
}

/** One control in a line. */
export function control(ref: string, en: string, de: string, ...topics: Topic[]): Requirement {
  return { ref, kind: 'control', title: { en, de }, topics }
}
