import type { Language } from '#domain/words/language.ts'

/** One thing of a pack: where it lies in it, or what it says. */
export interface PackLine {
  readonly label: string
  readonly kind: 'record' | 'file' | 'link' | 'words'
  /** In the pack. */
  readonly path: string | null
  readonly url: string | null
  readonly text: string | null
  readonly note: string | null
  readonly until: string | null
  readonly releasedAt: string
  /** SHA-256 of the file. */
  readonly hash: string | null
}

export interface PackRequirement {
  readonly standard: string
  readonly ref: string
  readonly title: string
  readonly items: readonly PackLine[]
}

/** A named list of a pack: a set of §3.10, or nothing of it yet. */
export interface PackSet {
  readonly id: string
  readonly ref: string | null
  readonly what: string
  readonly released: number
}

export interface PackAnswer {
  readonly question: string
  readonly items: readonly PackLine[]
}

/** What is handed out of a room or to an audience, as its index says it. */
export interface HandedPack {
  readonly format: 'meliora-pack-2'
  readonly organization: string
  readonly title: string
  readonly audience: string
  readonly madeOn: string
  /** `seq:hash`. */
  readonly trailHead: string
  readonly demo?: true
  readonly language: Language
  readonly requirements: readonly PackRequirement[]
  readonly other: readonly PackLine[]
  readonly sets: readonly PackSet[]
  readonly questionnaire: readonly PackAnswer[]
  readonly systems: readonly { readonly name: string; readonly stage: string }[]
}

/** A file of a pack. */
export interface PackFile {
  readonly path: string
  /** SHA-256 of its content. */
  readonly hash: string
  /** In bytes. */
  readonly size: number
}
