import type { EditionChange } from '#domain/standards/brought/changes.ts'
import type { BroughtNode } from '#domain/standards/brought/framework.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'

interface About {
  readonly format: 'library' | 'oscal' | 'workbook'
  readonly ref: string
  readonly name: string
  readonly edition: string
  readonly publisher: string
  readonly copyright: string
}

export interface Framework extends About {
  readonly key: string
  readonly isHeld: boolean
  readonly requirements: number
  readonly broughtAt: string
}

export interface WholeFramework extends Framework {
  readonly broughtBy: string | null
  readonly nodes: readonly (BroughtNode & { readonly key: string })[]
  readonly notes: readonly SpokenRefusal[]
  readonly changes: readonly EditionChange[]
}

export interface FrameworkPreview extends About {
  readonly requirements: number
  readonly headings: number
  readonly nodes: readonly BroughtNode[]
  readonly notes: readonly SpokenRefusal[]
  readonly isThere: boolean
  readonly earlier: { readonly key: string; readonly edition: string } | null
  readonly changes: readonly EditionChange[]
  readonly digest: string
}
