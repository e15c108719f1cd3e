import type { RegisterCode } from './words.ts'

/** A remark on a value or row: the code is stable, `words.ts` makes the sentence, `values` fill it. */
export interface Remark {
  readonly code: RegisterCode
  readonly values: Readonly<Record<string, string | number>>
  /** The person's own header, where the remark is about a cell. */
  readonly column?: string
}

/** What a value means: a value (null: nothing is said) with perhaps a warning, or an error that needs a decision. */
export type Understood<Value> =
  | { readonly value: Value | null; readonly warning?: Omit<Remark, 'column'> }
  | { readonly error: Omit<Remark, 'column'> }

/** A decision looked up by a text from the file: texts like "constructor" are only texts. */
export function decided<Choice>(
  choices: Readonly<Record<string, Choice>> | undefined,
  text: string,
): Choice | undefined {
  return choices && Object.hasOwn(choices, text) ? choices[text] : undefined
}
