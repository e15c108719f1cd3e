import type { Label } from '#domain/kernel/field.ts'

/** A document to begin with: what belongs in it, asked part by part; the organization's own facts stand in it already (C-327). */
export interface Template {
  /** `DI-01`, or a word of ours where no documented information asks for it. */
  readonly key: string
  /** The clause of ISO/IEC 42001 it serves. */
  readonly ref: string
  readonly title: Label
  readonly parts: readonly Part[]
}

export interface Part {
  readonly heading: Label
  /** What belongs here; taken out when the part is written. */
  readonly hint: Label
  /** A text to begin with. `{organization}` and the other words of `placeholders` are filled in. */
  readonly text?: Label
  readonly table?: BlankTable
}

export interface BlankTable {
  readonly heads: readonly Label[]
  /** Lines that stand there already; `systems` are the organization's AI systems. */
  readonly lines: readonly (readonly Label[])[] | 'systems'
  /** Empty lines to write in. */
  readonly blank: number
}

/** What is filled in, by the word that stands in a template. */
export const placeholders = [
  'organization',
  'day',
  'manager',
  'management',
  'standards',
  'scope',
  'activities',
  'boundaries',
  'roles',
  'sites',
  'departments',
] as const
export type Placeholder = (typeof placeholders)[number]

export const words = (en: string, de: string): Label => ({ en, de })

export function table(heads: readonly Label[], lines: BlankTable['lines'] = [], blank = 4): BlankTable {
  return { heads, lines, blank: lines === 'systems' || lines.length === 0 ? blank : 0 }
}

/** Heads that come again in many tables. */
export const head = {
  what: words('What', 'Was'),
  who: words('Who', 'Wer'),
  when: words('By when', 'Bis wann'),
  done: words('Done on', 'Erledigt am'),
  evidence: words('Evidence', 'Nachweis'),
  why: words('Why', 'Warum'),
  system: words('AI system', 'KI-System'),
  owner: words('Owner', 'Verantwortlich'),
  result: words('Result', 'Ergebnis'),
  step: words('Step', 'Schritt'),
} as const
