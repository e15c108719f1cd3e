import type { Refusal } from '#domain/kernel/refusal.ts'

/** What a file says of AI systems and what they rest on, as far as it was understood; nothing is written yet. */
export interface Brought {
  readonly format: 'table' | 'bom' | 'modelCard'
  readonly systems: readonly BroughtSystem[]
  readonly resources: readonly BroughtResource[]
  /** What concerns the file as a whole. */
  readonly notes: readonly Refusal[]
}

interface BroughtRecord {
  /** Names it within the file. */
  readonly key: string
  /** Values by the field names of the record type, title included; what the type does not hold is left away later. */
  readonly values: Readonly<Record<string, unknown>>
  /** What was not taken as it stands. */
  readonly notes: readonly Refusal[]
}

export interface BroughtSystem extends BroughtRecord {
  /** Row as the person sees it, where the file has rows. */
  readonly row: number | null
  /** Who answers for it, in the file's words. */
  readonly owner: string | null
}

export interface BroughtResource extends BroughtRecord {
  /** Keys of the systems it serves. */
  readonly serves: readonly string[]
}

/** A file that is not what it seems to be, or says nothing of AI systems; `refusal` is the sentence. */
export class NotUnderstood extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'NotUnderstood'
    this.refusal = refusal
  }
}
