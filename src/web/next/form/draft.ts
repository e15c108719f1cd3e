/** What was typed into a form of one record and not sent; it stays in this tab until it is sent or discarded. */
export interface Draft {
  readonly values: Readonly<Record<string, unknown>>
  readonly reason: string
}

const none: Draft = { values: {}, reason: '' }
const keyOf = (record: string, form: string) => `meliora.draft.${record}.${form}`

export function keptDraft(record: string, form: string): Draft {
  const text = sessionStorage.getItem(keyOf(record, form))
  return text ? { ...none, ...(JSON.parse(text) as Partial<Draft>) } : none
}

export function keepDraft(record: string, form: string, draft: Draft): void {
  sessionStorage.setItem(keyOf(record, form), JSON.stringify(draft))
}

export function forgetDraft(record: string, form: string): void {
  sessionStorage.removeItem(keyOf(record, form))
}

/** The forms of a record with something unsent in them. */
export function formsWithDraft(record: string): readonly string[] {
  const prefix = keyOf(record, '')
  return Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
}
