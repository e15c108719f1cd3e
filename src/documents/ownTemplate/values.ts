/** What stands in for a template's words: texts, and lists of such for rows. Never anything else, so nothing in it can be a command. */
export interface TemplateValues {
  readonly [word: string]: string | readonly TemplateValues[]
}

export interface TemplateWork {
  /** As `openTemplate` packed it. */
  readonly packed: Uint8Array
  /** Absent: only its words are asked for. */
  readonly values?: TemplateValues
}

export type TemplateResult =
  | { readonly file: Uint8Array }
  | { readonly words: readonly { readonly name: string; readonly isList: boolean }[] }
  | { readonly unreadable: string }
