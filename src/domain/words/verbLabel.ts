import type { Label } from '#domain/kernel/field.ts'
import { trailOfficeVerbs } from '#domain/words/trailOffice.ts'
import { createdVerb, trailVerbs } from '#domain/words/trailVerbs.ts'

type Verbs = Readonly<Record<string, Label>>

/** What is done around the records: to people, settings, models, imports. */
export const officeVerbs: Verbs = trailOfficeVerbs
/** What is done to records alone. */
export const recordVerbs: Verbs = Object.fromEntries(
  Object.entries(trailVerbs).filter(([verb]) => !(verb in trailOfficeVerbs)),
)

/** Somebody noticed these; the rest somebody made. */
const raised: readonly string[] = ['improvement', 'incident', 'nonconformity']

/** A verb in words, as it fits what it was done to; a verb of a newer server by its own name. */
export function verbLabel(verb: string, type: string | undefined): Label {
  if (verb === 'create' && type !== undefined && !raised.includes(type)) return createdVerb
  const inOrder: readonly Verbs[] = type === 'improvement' ? [trailVerbs, officeVerbs] : [officeVerbs, trailVerbs]
  return inOrder.map((verbs) => verbs[verb]).find(Boolean) ?? { en: verb, de: verb }
}
