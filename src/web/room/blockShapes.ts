import type { SvgNode } from '#domain/charts/svg.ts'
import type { RichText } from '#domain/richText/richText.ts'

/** The blocks of a document as the server sends them. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: string }
  | {
      readonly kind: 'facts'
      readonly facts: readonly { readonly label: string; readonly value: string; readonly isFixed?: true }[]
    }
  | {
      readonly kind: 'table'
      readonly title: string
      readonly heads: readonly { readonly text: string }[]
      readonly rows: readonly (readonly Cell[])[]
    }
  | { readonly kind: 'drawing'; readonly svg: SvgNode; readonly alt: string; readonly caption: string }
  | { readonly kind: 'list'; readonly items: readonly { readonly text: string; readonly depth: number }[] }
  | { readonly kind: 'rich'; readonly text: RichText }

export type Cell = string | { readonly text: string; readonly fixed: string }
