import type { Label } from '#domain/kernel/field.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { sampleText } from '#domain/words/auditSampleScreen.ts'

/** A stratum of AI systems in the reader's words: role, risk, state and site, as they stood when the sample was drawn. */
export function stratumInWords(stratum: string, say: (label: Label) => string): string {
  const parts = stratum.split(' · ')
  const [roles, risk, state, site] = parts
  if (parts.length !== 4) return stratum
  const { role } = aiSystem.fields
  const named = (key: string) => role.options[key as keyof typeof role.options]
  const inState = aiSystem.states[state as keyof typeof aiSystem.states]?.label
  return [
    (roles ?? '')
      .split('+')
      .map((key) => (named(key) ? say(named(key)) : key))
      .join(' + '),
    say(risk === 'high' ? aiSystem.fields.highRisk.label : sampleText.otherRisk),
    inState ? say(inState) : state,
    site,
  ]
    .filter((part) => part !== '–')
    .join(' · ')
}
