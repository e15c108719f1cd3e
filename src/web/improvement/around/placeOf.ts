import { fieldOf } from '#domain/checks/checkInput.ts'
import type { Field, Label } from '#domain/kernel/field.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { improvementStates } from '#domain/records/improvement/stages.ts'
import { type Relation, relations } from '#domain/records/relations.ts'
import { aroundText } from '#domain/words/improvementAround.ts'

interface ChangedPlace {
  /** From the outside in: the rows' field, then the column. */
  readonly label: readonly Label[]
  /** How its values are read; undefined: as they are. */
  readonly field?: Field
}

const stateOptions = Object.fromEntries(Object.entries(improvementStates).map(([state, { label }]) => [state, label]))

/** What a change's path in the trail speaks of: `title`, `actions/<id>/what`, `comments/<id>/text`. */
export function placeOf(path: string): ChangedPlace {
  const parts = path.split('/')
  const [name = '', , column = ''] = parts
  if (name === 'state')
    return { label: [aroundText.stage], field: { kind: 'choice', label: aroundText.stage, options: stateOptions } }
  if (name === 'links')
    return {
      label: [relations[parts[1] as Relation]?.out ?? aroundText.links],
      field: { kind: 'link', to: 'improvement', label: aroundText.links },
    }
  const field = fieldOf(improvement, name)
  if (field?.kind === 'rows') {
    const of = field.of[column]
    return of ? { label: [field.label, of.label], field: of } : { label: [field.label] }
  }
  return field ? { label: [field.label], field } : { label: [around[name] ?? { en: path, de: path }] }
}

const around: Readonly<Record<string, Label>> = {
  number: aroundText.number,
  audience: aroundText.audience,
  comments: aroundText.comments,
  evidence: aroundText.evidence,
}
