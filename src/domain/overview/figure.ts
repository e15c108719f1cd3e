import type { Label } from '#domain/kernel/field.ts'

/** What a number says when it is not zero: something is late, something wants an eye, or it simply is. */
export type Tone = 'late' | 'watch' | 'plain'

interface Common {
  readonly key: string
  readonly label: Label
  readonly tone: Tone
}

/** How many records a list shows: the same filters, the same eyes, so the number is the list. */
export interface ListFigure extends Common {
  readonly type: string
  /** As the list's address says them; `me` is whoever asks. */
  readonly filters: Readonly<Record<string, string>>
}

/** A number out of an answer of the API: where it lies in it, or how many of a list's items are so. */
export interface AnswerFigure extends Common {
  /** Below /api/v1. */
  readonly api: AnswerName
  readonly at?: readonly (string | number)[]
  readonly items?: Readonly<Record<string, string | null>>
  /** Where the screens show it. */
  readonly page: string
}

export type Figure = ListFigure | AnswerFigure

/** Answers of the API that figures are taken from. */
export type AnswerName =
  | '/conformity'
  | '/culture'
  | '/register-health/dimensions'
  | '/objective-progress'
  | '/context/needs?unmet=true'
  | '/aims/on-paper'
  | '/duty-exceptions'
  | '/reading'

export interface Panel {
  readonly key: string
  readonly label: Label
  readonly figures: readonly Figure[]
}

export type View = 'mine' | 'executive' | 'manager' | 'auditor'

/** A number or a light out of an answer, as the figure says where it lies. Null: it is not there, so it is not known. */
export function figureIn(answer: unknown, { at, items }: Pick<AnswerFigure, 'at' | 'items'>): number | string | null {
  if (items) {
    const all = (answer as { readonly items: readonly Readonly<Record<string, unknown>>[] }).items
    return all.filter((one) => Object.entries(items).every(([name, value]) => (one[name] ?? null) === value)).length
  }
  const found = (at ?? []).reduce<unknown>(
    (within, step) => (within as Readonly<Record<string | number, unknown>> | null | undefined)?.[step],
    answer,
  )
  return typeof found === 'number' || typeof found === 'string' ? found : null
}
