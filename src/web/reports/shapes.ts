import type { RegisterKey } from '#domain/publication/registerNames.ts'

export type Format = 'pdf' | 'docx' | 'xlsx' | 'zip'

/** A file one can order, as the API tells it. */
export interface Report {
  readonly key: string
  readonly label: string
  readonly about: string
  readonly formats: readonly Format[]
  readonly of: { readonly type: string; readonly plural: string; readonly label: string } | null
}

export interface Order {
  readonly id: string
  readonly label: string
  readonly format: Format
  readonly state: 'working' | 'ready' | 'failed'
  readonly done: number
  readonly total: number | null
  readonly orderedAt: string
  readonly problems: readonly string[]
  readonly name: string | null
}

interface Named {
  readonly id: string
  readonly name: string | null
}

export interface Publication {
  readonly id: string
  readonly register: RegisterKey
  readonly version: number
  readonly note: string
  readonly lines: number
  readonly hash: string
  readonly publishedAt: string
  readonly publishedBy: Named | null
  readonly retainUntil: string
  readonly disposedAt: string | null
}

export interface ToolkitItem {
  readonly key: string
  readonly format: 'docx' | 'xlsx'
  readonly title: string
  readonly ref: string | null
}

export interface OwnTemplate {
  readonly id: string
  readonly name: string
  readonly fileName: string
  readonly words: readonly string[]
  readonly addedAt: string
  readonly addedBy: Named | null
}

export interface TemplateWord {
  readonly word: string
  readonly label: string
  readonly of?: readonly TemplateWord[]
}
