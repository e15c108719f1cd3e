/** What was typed into the capture form and not sent; it stays in this tab until it is. */
export interface Draft {
  readonly title: string
  readonly description: string
  readonly sourceType: string
  readonly sourceWords: string
}

const emptyDraft: Draft = { title: '', description: '', sourceType: 'staffSuggestion', sourceWords: '' }

const KEY = 'meliora.capture'

export function keptDraft(): Draft {
  const text = sessionStorage.getItem(KEY)
  return text ? { ...emptyDraft, ...(JSON.parse(text) as Partial<Draft>) } : emptyDraft
}

export function keepDraft(draft: Draft): void {
  sessionStorage.setItem(KEY, JSON.stringify(draft))
}

export function forgetDraft(): void {
  sessionStorage.removeItem(KEY)
}
