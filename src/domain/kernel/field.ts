/**
 * The closed list of field kinds. Each room keeps one table keyed by kind (checker, column, input, cell), so a new kind is
 * one compile error per table. There are no conditions, layouts or hooks here: behaviour is written, in guards and screens.
 */
export interface Label {
  readonly en: string
  readonly de: string
}

interface Common {
  readonly label: Label
  /** One sentence under the input: what belongs here, in the reader's words. */
  readonly help?: Label
  readonly required?: true
  /** Set by the kernel or by a move's effect, never by a request. */
  readonly system?: true
}

export interface TextField extends Common {
  readonly kind: 'text'
  readonly long?: true
}
export interface NumberField extends Common {
  readonly kind: 'number'
  readonly unit?: Label
  readonly min?: number
  readonly max?: number
  readonly whole?: true
}
export interface ChoiceField extends Common {
  readonly kind: 'choice'
  readonly options: Readonly<Record<string, Label>>
}
export interface ChoicesField extends Common {
  readonly kind: 'choices'
  readonly options: Readonly<Record<string, Label>>
}
export interface CheckField extends Common {
  readonly kind: 'check'
}
/** A calendar day in the organization's time zone, `2026-11-20`. */
export interface DayField extends Common {
  readonly kind: 'day'
}
/** A moment on the server's clock, ISO 8601 in UTC. */
export interface InstantField extends Common {
  readonly kind: 'instant'
}
/** A person of the organization, by id. */
export interface PersonField extends Common {
  readonly kind: 'person'
}
/** Another record, by id. */
export interface LinkField extends Common {
  readonly kind: 'link'
  readonly to: string
}
/** A stored file, by id. */
export interface FileField extends Common {
  readonly kind: 'file'
}
/** A question an auditor asks: yes, no, or not applicable, and why. */
export interface AnswerField extends Common {
  readonly kind: 'answer'
}
export type SimpleField =
  | TextField
  | NumberField
  | ChoiceField
  | ChoicesField
  | CheckField
  | DayField
  | InstantField
  | PersonField
  | LinkField
  | FileField
  | AnswerField
/** Typed child rows with a table of their own; each row has an id and is addressed in the trail as `actions/<id>/what`. */
export interface RowsField extends Common {
  readonly kind: 'rows'
  readonly of: Readonly<Record<string, SimpleField>>
}
export type Field = SimpleField | RowsField
export type FieldKind = Field['kind']
export type Fields = Readonly<Record<string, Field>>

export type AnswerValue = { readonly answer: 'yes' | 'no' | 'notApplicable'; readonly why: string | null }

type SimpleValue<F extends SimpleField> = F extends NumberField
  ? number | null
  : F extends CheckField
    ? boolean
    : F extends ChoiceField
      ? (keyof F['options'] & string) | null
      : F extends ChoicesField
        ? readonly (keyof F['options'] & string)[]
        : F extends AnswerField
          ? AnswerValue | null
          : string | null

export type RowValue<R extends RowsField> = { readonly id: string } & {
  readonly [K in keyof R['of']]: SimpleValue<R['of'][K]>
}

export type FieldValue<F extends Field> = F extends RowsField
  ? readonly RowValue<F>[]
  : F extends SimpleField
    ? SimpleValue<F>
    : never

/** What a record holds: every field has a value, `null` (or empty, or false) where nothing was said. Unknown is never a zero. */
export type Values<F extends Fields> = { readonly [K in keyof F]: FieldValue<F[K]> }

/** The value of a field nobody has filled in. */
export function emptyValue(field: Field): unknown {
  if (field.kind === 'rows' || field.kind === 'choices') return []
  return field.kind === 'check' ? false : null
}
