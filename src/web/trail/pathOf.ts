import { placeOf } from '#domain/around/placeOf.ts'
import { feedKinds } from '#domain/feeds/kinds.ts'
import type { Field, Label } from '#domain/kernel/field.ts'
import { recordTypes } from '#domain/records/index.ts'
import { signalRuleText } from '#domain/words/signalScreen.ts'
import { modelParts } from '#domain/words/trailOffice.ts'
import { trailText } from '#domain/words/trailScreen.ts'
import { officeFields } from './officeFields.ts'

interface Place {
  readonly label: readonly Label[]
  readonly field?: Field | undefined
}

/** What a change's path speaks of, for records by their definition, for the rest by this room's own words. */
export function pathOf(type: string | undefined, path: string): Place {
  if (path === 'reason') return { label: [trailText.reason] }
  const record = recordTypes[type ?? 'improvement']
  if (record) return placeOf(record, path)
  const [name = '', id = '', part = ''] = path.split('/')
  if (name === 'scoringModels') return { label: part ? [own(id), modelPart(part)] : [modelPart(id)] }
  if (name === 'signalRules') return { label: part ? [own(id), signalRuleText.inForce] : [signalRuleText.which] }
  const field = type === 'feed' && name === 'settings' ? feedSettings[id] : officeFields[type ?? '']?.[name]
  return field ? { label: [field.label], field } : { label: [own(path)] }
}

/** The settings of every kind of feed, by name; the same name says the same wherever it stands. */
const feedSettings: Readonly<Record<string, Field>> = Object.assign(
  {},
  ...Object.values(feedKinds).map(({ fields }) => fields),
)

function modelPart(part: string): Label {
  return modelParts[part as keyof typeof modelParts] ?? own(part)
}

/** A name that is the same in every language. */
function own(name: string): Label {
  return { en: name, de: name }
}
