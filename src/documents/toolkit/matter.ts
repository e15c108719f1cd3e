import type { Placeholder } from '#domain/toolkit/template.ts'
import type { Printing } from '../records/matter.ts'

/** What the organization's own facts put into templates. */
export interface ToolkitMatter {
  readonly printing: Printing
  /** Null where nobody has said it yet. */
  readonly known: Readonly<Record<Exclude<Placeholder, 'day' | 'organization'>, string | null>>
  /** The AI systems whoever makes the toolkit may see. */
  readonly systems: readonly { readonly name: string; readonly owner: string | null }[]
}
