import type { Label } from '#domain/kernel/field.ts'
import { trailOfficeVerbs } from '#domain/words/trailOffice.ts'
import { trailVerbs } from '#domain/words/trailVerbs.ts'

type Verbs = Readonly<Record<string, Label>>

/** What is done to records, and what is done around them. */
export const recordVerbs: Verbs = trailVerbs
export const officeVerbs: Verbs = trailOfficeVerbs

/** A verb in words; a verb of a newer server by its own name. */
export function verbLabel(verb: string): Label {
  return officeVerbs[verb] ?? recordVerbs[verb] ?? { en: verb, de: verb }
}
