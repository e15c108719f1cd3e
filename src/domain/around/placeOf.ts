import { placeInStatement } from '#domain/applicability/place.ts'
import { placeInAudit } from '#domain/audits/place.ts'
import { fieldOf } from '#domain/checks/checkInput.ts'
import type { Field, Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { placeInProposal } from '#domain/proposals/place.ts'
import { formerStates } from '#domain/records/formerStates.ts'
import { type Relation, relations } from '#domain/records/relations.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { causePartOf } from '#domain/words/causeParts.ts'
import { showingText } from '#domain/words/conformityScreen.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { signalText } from '#domain/words/signalScreen.ts'
import { trackerText } from '#domain/words/trackerScreen.ts'

interface ChangedPlace {
  /** From the outside in: the rows' field, then the column. */
  readonly label: readonly Label[]
  /** How its values are read; undefined: as they are. */
  readonly field?: Field
}

/** What a change's path in the trail speaks of: `title`, `actions/<id>/what`, `comments/<id>/text`. */
export function placeOf(type: AnyRecordType, path: string): ChangedPlace {
  const parts = path.split('/')
  const [name = '', , column = ''] = parts
  if (name === 'state')
    return { label: [aroundText.stage], field: { kind: 'choice', label: aroundText.stage, options: statesOf(type) } }
  // A link may lead to a record of any type: which one, only the record itself can tell.
  if (name === 'links') return { label: [relations[parts[1] as Relation]?.out ?? aroundText.links] }
  if (name === 'lines' || name === 'samples') return placeInAudit(name, column)
  if (name === 'rows' && type.name === 'statementOfApplicability') return placeInStatement(path)
  if (name === 'proposals') return placeInProposal(type, column)
  const cause = name === 'causes' ? causePartOf(path) : undefined
  if (cause) return { label: [aroundText.causes, cause.label], field: cause }
  const field = fieldOf(type, name)
  if (field?.kind === 'rows') {
    const of = field.of[column]
    return of ? { label: [field.label, of.label], field: of } : { label: [field.label] }
  }
  const own = aroundColumns[column]
  if (own) return own
  return field ? { label: [field.label], field } : { label: [around[name] ?? { en: path, de: path }] }
}

function statesOf({ name, states }: AnyRecordType): Readonly<Record<string, Label>> {
  const known = Object.entries(states as Readonly<Record<string, StateDefinition>>)
  return { ...formerStates[name], ...Object.fromEntries(known.map(([state, { label }]) => [state, label])) }
}

const around: Readonly<Record<string, Label>> = {
  elsewhere: trackerText.elsewhere,
  number: aroundText.number,
  audience: aroundText.audience,
  file: aroundText.file,
  fileHash: aroundText.fileHash,
  mapping: aroundText.mapping,
  rows: aroundText.rows,
  rowsHash: aroundText.rowsHash,
  numbers: aroundText.numbers,
  people: aroundText.people,
  source: aroundText.source,
  count: aroundText.count,
  added: aroundText.added,
  restated: aroundText.restated,
  firstPeriod: aroundText.firstPeriod,
  lastPeriod: aroundText.lastPeriod,
  hash: aroundText.hash,
  id: aroundText.batch,
}

const text = (label: Label): ChangedPlace => ({ label: [label], field: { kind: 'text', label } })

/** The columns of what lies around a record: `comments/<id>/text`, `evidence/<id>/label`. */
const aroundColumns: Readonly<Record<string, ChangedPlace>> = {
  text: text(aroundText.words),
  label: text(aroundText.evidenceLabel),
  url: text(aroundText.link),
  kind: {
    label: [aroundText.evidenceKind],
    field: {
      kind: 'choice',
      label: aroundText.evidenceKind,
      options: { words: aroundText.words, link: aroundText.link, file: aroundText.file },
    },
  },
  fileId: { label: [aroundText.file], field: { kind: 'file', label: aroundText.file } },
  validUntil: { label: [aroundText.holdsUntil], field: { kind: 'day', label: aroundText.holdsUntil } },
  requirement: {
    label: [showingText.requirement],
    field: { kind: 'choice', label: showingText.requirement, options: requirementOptions },
  },
  note: text(showingText.note),
  validFrom: { label: [showingText.from], field: { kind: 'day', label: showingText.from } },
  released: { label: [showingText.released], field: { kind: 'check', label: showingText.released } },
  withdrawn: { label: [aroundText.withdrawn], field: { kind: 'check', label: aroundText.withdrawn } },
  snoozedUntil: { label: [signalText.until], field: { kind: 'day', label: signalText.until } },
  mentions: { label: [aroundText.mentioned], field: { kind: 'person', label: aroundText.mentioned } },
}
