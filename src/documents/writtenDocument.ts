import type { Branding } from '#domain/branding/branding.ts'
import type { SvgNode } from '#domain/charts/svg.ts'
import type { RichText } from '#domain/richText/richText.ts'
import type { Language } from '#domain/words/language.ts'

/** A document before it has a format: what is said, in order. PDF and DOCX are written from the same one. */
export interface WrittenDocument {
  readonly title: string
  /** What the title is about, such as a record's number. */
  readonly subject: string
  readonly organization: string
  readonly language: Language
  /** The moment it is printed, ISO 8601: the file's own date, so that the same document is the same file. */
  readonly at: string
  /** Said above every page: a set clock, a confidential record. */
  readonly marks: readonly string[]
  /** Lies large across every page: it does not hold (any more). */
  readonly watermark?: string
  /** Said below every page: when it was printed and where the trail stood. */
  readonly foot: string
  /** What stands before and between the numbers of a page: "Page" and "of". */
  readonly pageWords: { readonly page: string; readonly of: string }
  readonly blocks: readonly Block[]
  /** How the organization's files look: none leaves the house without it (C-329). */
  readonly branding: Branding
  /** Kept as it is for years: the PDF holds everything a later reader needs (PDF/A-2a). */
  readonly isArchived?: true
  /** Pages lie across: for tables of many columns. */
  readonly isWide?: true
}

export type Block = Heading | Paragraph | Facts | Table | Drawing | List | Rich

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** `quiet` explains, `missing` says that something is not there, `hint` asks to be written over. */
  readonly tone?: 'quiet' | 'missing' | 'hint'
}

/** A text as people wrote it in the editor. */
export interface Rich {
  readonly kind: 'rich'
  readonly text: RichText
}

/** Short questions and their answers, one pair a line. */
export interface Facts {
  readonly kind: 'facts'
  readonly facts: readonly Fact[]
}

export interface Fact {
  readonly label: string
  readonly value: string
  /** In letters of one width: a sum one compares sign by sign. */
  readonly isFixed?: true
}

export interface Table {
  readonly kind: 'table'
  readonly title: string
  readonly heads: readonly Head[]
  /** As many cells as heads, each. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface Head {
  readonly text: string
  /** Its part of the width, among the others. */
  readonly share: number
}

/** Words; `fixed` is a line below them in letters of one width, for sums one compares sign by sign. */
export type Cell = string | { readonly text: string; readonly fixed: string }

/** A picture; whoever does not see it reads `alt`. */
export interface Drawing {
  readonly kind: 'drawing'
  readonly svg: SvgNode
  readonly alt: string
  readonly caption: string
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly text: string
  /** 0 is the outermost. */
  readonly depth: number
}

export const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text })

export const paragraph = (text: string, tone?: Paragraph['tone']): Paragraph => ({
  kind: 'paragraph',
  text,
  ...(tone && { tone }),
})
