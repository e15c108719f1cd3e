import type { Refusal } from '#domain/kernel/refusal.ts'

/** A framework as somebody's file tells it: understood, checked, not yet kept. */
export interface BroughtFramework {
  readonly format: 'library' | 'oscal' | 'workbook'
  /** What the file calls it for machines: a URN, a UUID; null where it has none. */
  readonly identifier: string | null
  readonly ref: string
  readonly name: string
  readonly edition: string
  readonly publisher: string
  readonly copyright: string
  /** Headings and requirements, each after what it stands under. */
  readonly nodes: readonly BroughtNode[]
  /** What was not taken as it stands: nothing is left away in silence. */
  readonly notes: readonly Refusal[]
}

export interface BroughtNode {
  /** As people cite it; unique within the framework. */
  readonly ref: string
  /** The ref it stands under. */
  readonly parent: string | null
  readonly depth: number
  readonly title: string
  readonly text: string
  /** A requirement one can ask about; else a heading. */
  readonly isRequirement: boolean
}

/** What a file says of a node, before it is known whether it fits with the others. */
export interface ReadNode {
  /** What others name it by within the file. */
  readonly id: string
  readonly parentId: string | null
  readonly ref: string
  readonly title: string
  readonly text: string
  readonly isRequirement: boolean
}

/** More than the largest framework we know has; a file with more is no framework. */
export const MOST_NODES = 20_000
export const LONGEST_TITLE = 300
export const LONGEST_BODY = 20_000
