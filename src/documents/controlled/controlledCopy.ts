import { documentKinds } from '#domain/records/document/kinds.ts'
import { documentVersionStates } from '#domain/records/documentVersion/states.ts'
import type { RichText } from '#domain/richText/richText.ts'
import { copyText } from '#domain/words/controlledCopyWords.ts'
import { watermarkText } from '#domain/words/documentControlScreen.ts'
import { documentText } from '#domain/words/documentWords.ts'
import type { RecordMatter } from '../records/matter.ts'
import { sayingsOf } from '../records/sayings.ts'
import { type Block, type Fact, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'
import { leveled } from './leveled.ts'

/** A version of a document as it is printed: who answers for it, what it says, and across the page whether it holds. */
export interface CopyMatter extends RecordMatter {
  readonly document: {
    readonly number: string | null
    readonly title: string
    readonly kind: string | null
    readonly classification: string | null
  }
  readonly text: RichText | null
}

/** Printed, it is a copy of one moment: the foot says when, and that the house says what holds today. */
export function controlledCopy(matter: CopyMatter): WrittenDocument {
  const sayings = sayingsOf(matter)
  const { say, moment, language } = sayings
  const { record, printing, document } = matter
  const state = record.state as keyof typeof documentVersionStates
  const mark = state === 'effective' ? null : watermarkText[state]
  return {
    title: document.title,
    subject: [document.number, say(copyText.edition, { edition: String(record.edition ?? '–') })].join(' · '),
    organization: printing.organization,
    language,
    at: printing.at,
    marks: [...(printing.isDemo ? [say(documentText.setClock)] : []), ...(mark ? [say(mark)] : [])],
    ...(mark && { watermark: say(mark) }),
    foot: `${say(copyText.uncontrolled)} ${say(documentText.foot, { moment: moment(printing.at), head: printing.head })}`,
    pageWords: { page: say(documentText.page), of: say(documentText.of) },
    blocks: [{ kind: 'facts', facts: facts(matter) }, ...body(matter)],
    branding: printing.branding,
  }
}

function facts(matter: CopyMatter): Fact[] {
  const { say, day, moment } = sayingsOf(matter)
  const { record, names, document } = matter
  const kind = document.kind as keyof typeof documentKinds | null
  const person = (id: unknown) => (typeof id === 'string' ? (names[id] ?? say(documentText.gone)) : null)
  const said: readonly (readonly [string, string | null])[] = [
    [say(copyText.kind), kind && say(documentKinds[kind])],
    [say(copyText.standing), say(documentVersionStates[record.state as keyof typeof documentVersionStates].label)],
    [say(copyText.author), person(record.owner)],
    [say(copyText.approved), joined(person(record.approvedBy), record.approvedAt && moment(String(record.approvedAt)))],
    [say(copyText.from), record.effectiveFrom ? day(String(record.effectiveFrom)) : null],
    [say(copyText.until), record.effectiveUntil ? day(String(record.effectiveUntil)) : null],
    [say(copyText.change), record.changeNote ? String(record.changeNote) : null],
  ]
  const sum = record.contentHash
    ? [{ label: say(copyText.sum), value: String(record.contentHash), isFixed: true as const }]
    : []
  return [...said.flatMap(([label, value]) => (value ? [{ label, value }] : [])), ...sum]
}

function joined(...parts: readonly unknown[]): string | null {
  return parts.filter(Boolean).join(', ') || null
}

function body(matter: CopyMatter): Block[] {
  const { say } = sayingsOf(matter)
  const file = matter.files[String(matter.record.file ?? '')]
  const attached = file ? [heading(1, say(copyText.file)), paragraph(`${file.name}\nSHA-256 ${file.hash}`)] : []
  if (matter.text) return [{ kind: 'rich', text: leveled(matter.text) }, ...attached]
  return attached.length > 0 ? attached : [paragraph(say(documentText.nothing), 'missing')]
}
