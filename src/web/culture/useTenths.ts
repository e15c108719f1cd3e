import { useWords } from '#web/words/useWords.tsx'

const locales = { en: 'en-GB', de: 'de-DE' } as const

/** Writes a mean to a tenth, and a change of it with its sign. */
export function useTenths() {
  const { language } = useWords()
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const
  const means = new Intl.NumberFormat(locales[language], digits)
  const changes = new Intl.NumberFormat(locales[language], { ...digits, signDisplay: 'exceptZero' })
  return { mean: (value: number) => means.format(value), change: (value: number) => changes.format(value) }
}
