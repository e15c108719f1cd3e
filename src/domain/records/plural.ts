/**
 * How records of a type are called in addresses, in the API and on the screen alike: `aiSystem` → `ai-systems`. Definitions state
 * the same; a test compares them. For whoever knows a type by name alone and need not load its definition.
 */
export function pluralOf(type: string): string {
  if (type === 'statementOfApplicability') return 'statements-of-applicability'
  if (type === 'riskCriteria') return 'risk-criteria'
  const words = type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  if (words.endsWith('ss')) return `${words}es`
  return /[^aeiou]y$/.test(words) ? `${words.slice(0, -1)}ies` : `${words}s`
}
