import type { Label } from '#domain/kernel/field.ts'
import type { Topic } from '#domain/topics.ts'

/** What a framework calls its leaves: a clause, a control of an annex, an article of a law, a subcategory. */
export type RequirementKind = 'clause' | 'control' | 'article' | 'subcategory'

/**
 * What a standard asks for and somebody can ask about. Titles are our own words; what must be shown, which evidence shows it and
 * other longer texts are kept apart (`details/`), because titles go wherever a requirement is chosen.
 */
export interface Requirement {
  /** As printed in the standard: `8.2`, `A.6.2.5`, `GOVERN 1.1`. */
  readonly ref: string
  readonly kind: RequirementKind
  readonly title: Label
  readonly topics: readonly Topic[]
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

/** The key by which records name a requirement: `iso42001:8.2`, `nistairmf:GOVERN-1.1`. */
export function keyOf(standard: string, ref: string): string {
  return `${standard}:${ref.replaceAll(' ', '-')}`
}

/** One clause in a line. */
export function clause(ref: string, en: string, de: string, ...topics: Topic[]): Requirement {
  return { ref, kind: 'clause', title: { en, de }, topics }
}

/** One control in a line. */
export function control(ref: string, en: string, de: string, ...topics: Topic[]): Requirement {
  return { ref, kind: 'control', title: { en, de }, topics }
}

/** One article of a law in a line. */
export function article(ref: string, en: string, de: string, ...topics: Topic[]): Requirement {
  return { ref, kind: 'article', title: { en, de }, topics }
}

/** One subcategory in a line. */
export function subcategory(ref: string, en: string, de: string, ...topics: Topic[]): Requirement {
  return { ref, kind: 'subcategory', title: { en, de }, topics }
}
