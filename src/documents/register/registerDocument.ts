import type { PublishedRegister } from '#domain/publication/registers.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { publicationText } from '#domain/words/publicationWords.ts'
import type { Printing } from '../records/matter.ts'
import { framedDocument } from '../records/recordDocument.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { type Block, type Fact, type Head, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'

export interface RegisterMatter {
  readonly printing: Printing
  readonly register: PublishedRegister
  readonly heads: readonly Head[]
  /** As many cells as heads, each. */
  readonly rows: readonly (readonly string[])[]
  /** How many stand at each stage, in words. */
  readonly counts: readonly { readonly stage: string; readonly count: number }[]
  /** Absent where it is only printed. */
  readonly publication?: {
    readonly version: number
    readonly note: string
    /** Days, as `2026-11-21`. */
    readonly on: string
    readonly retainUntil: string
  }
}

/** A register as one document on pages across: who published which version of it and why, its lines, how to check it (C-077). */
export function registerDocument(matter: RegisterMatter): WrittenDocument {
  const { printing, register, publication } = matter
  const sayings = sayingsOf({ printing, names: {} })
  const { say, day, moment } = sayings
  const subject = publication
    ? say(publicationText.version, { version: publication.version, day: day(publication.on) })
    : say(publicationText.snapshot, { moment: moment(printing.at) })
  const framed = framedDocument(printing, {
    title: say(register.title),
    subject,
    sayings,
    blocks: blocksOf(matter, sayings),
  })
  return { ...framed, isWide: true, ...(publication && { isArchived: true as const }) }
}

function blocksOf({ printing, register, heads, rows, counts, publication }: RegisterMatter, sayings: Sayings): Block[] {
  const { say, day, number } = sayings
  const published: Fact[] = publication
    ? [
        { label: say(publicationText.publishedBy), value: printing.by ?? say(documentText.itself) },
        { label: say(publicationText.note), value: publication.note },
        { label: say(publicationText.keptUntil), value: day(publication.retainUntil) },
      ]
    : []
  return [
    {
      kind: 'facts',
      facts: [
        ...published,
        { label: say(publicationText.lines), value: number(rows.length) },
        {
          label: say(publicationText.covers),
          value: say(publication ? publicationText.coversSaid : publicationText.mineSaid),
        },
        ...counts.map(({ stage, count }) => ({ label: stage, value: number(count) })),
      ],
    },
    heading(1, say(register.title)),
    rows.length > 0 ? { kind: 'table', title: '', heads, rows } : paragraph(say(publicationText.none), 'missing'),
    heading(1, say(documentText.checking)),
    paragraph(say(documentText.checkingSaid)),
    { kind: 'facts', facts: [{ label: say(documentText.anchor), value: printing.head, isFixed: true }] },
  ]
}
