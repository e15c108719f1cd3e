import type { Label } from '#domain/kernel/field.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { documentText } from '#domain/words/documentWords.ts'
import type { Block, Fact, WrittenDocument } from '../writtenDocument.ts'
import type { Printing, RecordMatter } from './matter.ts'
import type { Sayings } from './sayings.ts'

/** A document about one record: its title, marks, head and foot around what is said. */
export function recordDocument(
  title: Label,
  { record, printing }: RecordMatter,
  { sayings, blocks }: { sayings: Sayings; blocks: readonly Block[] },
): WrittenDocument {
  const isNarrow = record.audience !== null && record.audience !== undefined
  return framedDocument(printing, {
    title: sayings.say(title),
    subject: [record.number, record.title].filter(Boolean).join(' · '),
    sayings,
    blocks,
    isNarrow,
  })
}

export interface Framed {
  readonly title: string
  /** What the title is about; a record's number and name, a period, a standard. */
  readonly subject: string
  readonly sayings: Sayings
  readonly blocks: readonly Block[]
  readonly isNarrow?: boolean
}

/** A document of the house about anything: marks, head, foot and the organization's own look around what is said. */
export function framedDocument(
  printing: Printing,
  { title, subject, sayings: { say, moment, language }, blocks, isNarrow = false }: Framed,
): WrittenDocument {
  return {
    title,
    subject,
    organization: printing.organization,
    language,
    at: printing.at,
    marks: [...(printing.isDemo ? [say(documentText.setClock)] : []), ...(isNarrow ? [say(documentText.narrow)] : [])],
    foot: say(documentText.foot, { moment: moment(printing.at), head: printing.head }),
    pageWords: { page: say(documentText.page), of: say(documentText.of) },
    blocks,
    branding: printing.branding,
  }
}

/** What every record has: its stage, who answers for it, who raised or made it and when. */
export function envelopeFacts(
  { type, record, names, trail }: RecordMatter,
  { say, moment }: Sayings,
  made: { readonly by: Label; readonly at: Label },
): Fact[] {
  const { label } = (type.states as Readonly<Record<string, StateDefinition>>)[record.state]!
  const raiser = record.createdBy ? (names[record.createdBy] ?? say(documentText.gone)) : unnamed()
  return [
    { label: say(documentText.stage), value: say(label) },
    ...(record.owner ? [{ label: say(documentText.owner), value: names[record.owner] ?? say(documentText.gone) }] : []),
    { label: say(made.by), value: raiser },
    { label: say(made.at), value: moment(record.createdAt) },
  ]

  function unnamed(): string {
    return say(trail[0]?.actor.kind === 'system' ? documentText.itself : documentText.withoutName)
  }
}
