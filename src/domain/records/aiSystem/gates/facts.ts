import type { Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { AiSystem } from '../fields.ts'

export type SystemFacts = Facts<AiSystem>

/** "This gate asks for: …", for every field that is not filled in. */
export function needed(record: AiSystem, ...fields: readonly (keyof AiSystem)[]): Refusal[] {
  return fields.filter((field) => isBlank(record[field])).map(need)
}

export function need(field: keyof AiSystem): Refusal {
  return refuse('gate_needs', { field, values: { field, of: 'aiSystem' } })
}

/** An answer counts when it is yes, or not applicable with a reason. */
export function answered(record: AiSystem, ...fields: readonly ('registration' | 'transparency')[]): Refusal[] {
  return unmet(
    ...fields.map((field) => {
      const said = record[field]
      if (!said || (said.answer === 'notApplicable' && !said.why?.trim())) return need(field)
      return said.answer === 'no' && refuse('gate_answered_no', { field, values: { field, of: 'aiSystem' } })
    }),
  )
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'string' ? value.trim() === '' : !value
}
