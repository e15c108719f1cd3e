import type { Language } from '#domain/words/language.ts'
import type { FastStartAnswers } from './answers.ts'

/** What every piece is made from. */
export interface Ground {
  readonly answers: FastStartAnswers
  readonly organization: string
  readonly language: Language
  readonly today: string
}

/** Ids of pieces made before, by their key. */
export type Made = Readonly<Record<string, string>>

/**
 * One record a fast start lays down, as a draft or in its first state: people decide on it by its own moves. The key stays the
 * same for the same thing, so that it is made once.
 */
export interface Piece {
  readonly key: string
  /** The record type's name. */
  readonly type: string
  readonly input: (made: Made) => Readonly<Record<string, unknown>>
  /** The text of a document's first version: `# heading`, `- item`, everything else a paragraph. */
  readonly text?: readonly string[]
  /** A shipped objective with its key figure, made together. */
  readonly template?: string
  /** A key figure computed from our own registers is put into use at once. */
  readonly isActive?: true
}
