import { type Sayings, sayingsOf } from '#documents/records/sayings.ts'
import type { RegisterMatter } from '#documents/register/registerDocument.ts'
import type { Label, SimpleField } from '#domain/kernel/field.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import type { PublishedRegister } from '#domain/publication/registers.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Language } from '#domain/words/language.ts'
import { publicationText } from '#domain/words/publicationWords.ts'
import type { Tx } from '#store/open.ts'
import { listRecords, type Position } from '#store/records/list.ts'
import type { AudienceKeys } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import { registerRows } from '../export/registerRows.ts'
import { printingOf } from './recordMatter.ts'

export interface RegisterPrint {
  readonly register: PublishedRegister
  readonly language: Language
  /** Whose eyes: none, for what everyone may read. */
  readonly eyes: AudienceKeys
  /** Told after each page, with how many lines were read. */
  readonly onLines?: (count: number) => Promise<void> | void
}

type Table = Pick<RegisterMatter, 'heads' | 'rows' | 'counts'>

/** A register's lines from one moment, said in one language. */
export async function registerMatter(tx: Tx, at: At, asked: RegisterPrint): Promise<RegisterMatter> {
  const printing = await printingOf(tx, at, asked.language)
  const sayings = sayingsOf({ printing, names: {} })
  const today = dayOf(printing.at, printing.timeZone)
  const reading = { tx, sayings, today, timeZone: printing.timeZone, ...asked }
  const table = asked.register.fields.length === 0 ? await nineColumns(reading) : await listed(reading)
  return { printing, register: asked.register, ...table }
}

interface Reading extends RegisterPrint {
  readonly tx: Tx
  readonly sayings: Sayings
  readonly today: string
  readonly timeZone: string
}

const nine = [
  ['number', 1.3],
  ['source', 1.2],
  ['description', 4],
  ['priority', 0.8],
  ['owner', 1.3],
  ['targetDate', 1.2],
  ['status', 1.1],
  ['measuredOutcome', 2.2],
  ['closureDate', 1.2],
] as const

async function nineColumns({ tx, sayings: { say, day }, today, timeZone, eyes, onLines }: Reading): Promise<Table> {
  const rows: string[][] = []
  const counts = new Map<string, number>()
  const dated = (text: string | null) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : (text ?? ''))
  for await (const row of registerRows(tx, { sort: 'number', filters: {}, today, timeZone, eyes })) {
    const status = say(publicationText[row.status])
    const { id, source, description, priority, owner, targetDate, measuredOutcome, closureDate } = row
    rows.push([
      id,
      source ?? '',
      description,
      priority ?? '',
      owner ?? '',
      dated(targetDate),
      status,
      measuredOutcome ?? '',
      dated(closureDate),
    ])
    counts.set(status, (counts.get(status) ?? 0) + 1)
    if (rows.length % PAGE === 0) await onLines?.(rows.length)
  }
  return {
    rows,
    heads: nine.map(([name, share]) => ({ text: say(publicationText[name]), share })),
    counts: counted(counts),
  }
}

const PAGE = 500

async function listed({ tx, sayings, register, today, eyes, onLines }: Reading): Promise<Table> {
  const { type, fields } = register
  const { say, value } = sayings
  const of = fields.map((name) => [name, (type.fields as Readonly<Record<string, SimpleField>>)[name]!] as const)
  const rows: string[][] = []
  const counts = new Map<string, number>()
  let after: Position | undefined
  do {
    const page = await listRecords(tx, type, {
      ...{ sort: 'number', descending: false, filters: {}, limit: PAGE, today, eyes },
      ...(after && { after }),
    })
    for (const { item } of page) {
      const stage = say((type.states as Readonly<Record<string, StateDefinition>>)[item.state]!.label)
      const said = of.map(([name, field]) => value(field, item[name]) ?? '')
      rows.push([item.number ?? '', item.title, stage, item.ownerName ?? '', ...said])
      counts.set(stage, (counts.get(stage) ?? 0) + 1)
    }
    await onLines?.(rows.length)
    after = page.length === PAGE ? page.at(-1)!.position : undefined
  } while (after)
  return { rows, heads: headsOf(of, say), counts: counted(counts) }
}

function headsOf(fields: readonly (readonly [string, SimpleField])[], say: (label: Label) => string): Table['heads'] {
  const envelope = [
    ['number', 1.3],
    ['title', 4],
    ['stage', 1.4],
    ['owner', 1.5],
  ] as const
  return [
    ...envelope.map(([name, share]) => ({ text: say(publicationText[name]), share })),
    ...fields.map(([, { label }]) => ({ text: say(label), share: 1.3 })),
  ]
}

function counted(counts: ReadonlyMap<string, number>): Table['counts'] {
  return [...counts].map(([stage, count]) => ({ stage, count }))
}
