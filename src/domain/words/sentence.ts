import type { Refusal } from '#domain/kernel/refusal.ts'
import { filled, type Language } from './language.ts'
import { refusals } from './refusals.ts'

export { filled, type Language, languages } from './language.ts'

/** The sentence of a refusal for one reader. */
export function sentence(refusal: Refusal, language: Language): string {
  return filled(refusals[refusal.code][language], refusal.values)
}
