import { effectWords } from '../words/cultureWords.ts'
import { filled, type Language } from '../words/language.ts'

/** What an improvement did, as far as it is known. */
export interface Effect {
  readonly proof: string | null
  readonly metric: string | null
  readonly unit: string | null
  readonly baseline: number | null
  readonly after: number | null
  readonly factBefore: string | null
  readonly factAfter: string | null
}

const locales = { en: 'en-GB', de: 'de-DE' } as const

/** Before and after in one sentence that can be said aloud; null where nothing was written down. */
export function effectSentence(effect: Effect, language: Language): string | null {
  const { proof, metric, baseline, after, factBefore, factAfter } = effect
  if (proof === 'fact') {
    return factBefore && factAfter ? filled(effectWords.fact[language], { before: factBefore, after: factAfter }) : null
  }
  if (baseline === null || after === null) return null
  const told = (value: number) => figure(value, effect.unit, language)
  const values = { metric: metric ?? effectWords.figure[language], before: told(baseline), after: told(after) }
  return filled(effectWords.figures[language], values)
}

function figure(value: number, unit: string | null, language: Language): string {
  const number = new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 3 }).format(value)
  return unit ? `${number} ${unit}` : number
}
