import type { Label } from '#domain/kernel/field.ts'

/** A document in our own words, ready to be made an organization's own. */
export interface DocumentText {
  readonly kind: 'policy' | 'procedure' | 'guide'
  readonly requirements: readonly string[]
  readonly mustRead?: readonly string[]
  readonly title: Label
  readonly purpose: Label
  /** `# heading`, `- item`, everything else a paragraph; `{organization}` and the like are filled in. */
  readonly text: { readonly en: readonly string[]; readonly de: readonly string[] }
}
