import { placeOf } from '#domain/around/placeOf.ts'
import type { Label } from '#domain/kernel/field.ts'
import { recordTypes } from '#domain/records/index.ts'
import { type Relation, relations } from '#domain/records/relations.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { verbLabel } from '#domain/words/verbLabel.ts'
import { type Block, type Cell, heading, paragraph } from '../writtenDocument.ts'
import type { PrintedEntry, RecordMatter } from './matter.ts'
import type { Sayings } from './sayings.ts'

/** What hangs together with the record, both ways. */
export function linksPart({ links }: RecordMatter, { say }: Sayings): Block[] {
  if (links.length === 0) return []
  const rows = links.map(({ relation, direction, record }) => {
    const states = recordTypes[record.type]?.states as Readonly<Record<string, { label: Label }>>
    return [
      say(relations[relation as Relation]?.[direction] ?? aroundText.links),
      [record.number, record.title].filter(Boolean).join(' '),
      states?.[record.state] ? say(states[record.state]!.label) : record.state,
    ]
  })
  const heads = [
    { text: say(documentText.relation), share: 1.5 },
    { text: say(documentText.record), share: 4 },
    { text: say(documentText.status), share: 1.5 },
  ]
  return [heading(1, say(documentText.related)), { kind: 'table', title: '', heads, rows }]
}

/** Who did what and when, each entry with the hash that seals it (C-227, C-229). */
export function trailPart({ trail, type }: RecordMatter, sayings: Sayings): Block[] {
  const { say, moment } = sayings
  const rows = trail.map((entry): Cell[] => [
    String(entry.seq),
    moment(entry.at),
    entry.actor.name ?? say(byKind[entry.actor.kind] ?? aroundText.someone),
    { text: entryWords(entry, type, sayings), fixed: entry.hash },
  ])
  const heads = [
    { text: say(documentText.number), share: 0.7 },
    { text: say(documentText.moment), share: 1.8 },
    { text: say(documentText.who), share: 1.7 },
    { text: say(documentText.what), share: 5.4 },
  ]
  return [
    heading(1, say(documentText.trail)),
    paragraph(say(documentText.trailIntro), 'quiet'),
    { kind: 'table', title: '', heads, rows },
  ]
}

const byKind: Readonly<Record<string, Label>> = {
  system: aroundText.system,
  anonymous: aroundText.anonymous,
}

function entryWords({ verb, reason, changes }: PrintedEntry, type: RecordMatter['type'], { say }: Sayings): string {
  const named = changes.flatMap(({ path }) =>
    placeOf(type, path)
      .label.slice(0, 1)
      .map((label) => say(label)),
  )
  const fields = [...new Set(named)].join(', ')
  return [
    say(verbLabel(verb, type.name)),
    reason && say(documentText.because, { reason }),
    fields && say(documentText.changed, { fields }),
    changes.some(({ redacted }) => redacted) && say(documentText.redacted),
  ]
    .filter(Boolean)
    .join('\n')
}

/** Where the trail stood, and what one does with that. */
export function checkingPart({ printing }: RecordMatter, { say, moment }: Sayings): Block[] {
  const facts = [
    { label: say(documentText.anchor), value: printing.head, isFixed: true as const },
    { label: say(documentText.printedAt), value: moment(printing.at) },
    ...(printing.by ? [{ label: say(documentText.printedBy), value: printing.by }] : []),
  ]
  return [heading(1, say(documentText.checking)), paragraph(say(documentText.checkingSaid)), { kind: 'facts', facts }]
}
