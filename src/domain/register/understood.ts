import type { RegisterColumn } from './headerWords.ts'
import type { PlannedRow, TableMapping } from './importPlan.ts'

/** One text of the file and what it was read as. */
export interface ReadAs {
  readonly text: string
  /** A stage, a source type, a band, a person's id or a new one's name; null where nothing was said by it. */
  readonly as: string | null
  /** How it was read: `known`, `new` or `words` for people; `wrong` where it asks for a decision. */
  readonly how?: string
  readonly rows: number
}

export type ReadKind = 'status' | 'priority' | 'source' | 'owner' | 'date'

/** The words of a file by what they are about, most frequent first, and some values of each column. */
export interface Understood {
  readonly words: Readonly<Record<ReadKind, readonly ReadAs[]>>
  /** There are more different ones than are listed. */
  readonly cut: readonly ReadKind[]
  readonly samples: Readonly<Record<string, readonly string[]>>
}

const MOST = 200
const SAMPLES = 3
const SAMPLE_LENGTH = 60
const kinds: readonly ReadKind[] = ['status', 'priority', 'source', 'owner', 'date']

/** Which words a file uses, and how they were read. */
export function understood(rows: readonly PlannedRow[], mappings: readonly TableMapping[]): Understood {
  const headers = new Map(
    mappings.flatMap(({ sheets, columns }) => {
      const byColumn = new Map(columns.flatMap(({ header, column }) => (column ? [[column, header] as const] : [])))
      return sheets.map((sheet) => [sheet, byColumn] as const)
    }),
  )
  const collected = new Collected()
  for (const row of rows) collected.take(row, headers.get(row.sheet))
  return collected.result()
}

class Collected {
  readonly #seen = new Map<ReadKind, Map<string, { as: string | null; how?: string; rows: number }>>(
    kinds.map((kind) => [kind, new Map()]),
  )
  readonly #cut = new Set<ReadKind>()
  readonly #samples = new Map<string, string[]>()

  take(row: PlannedRow, headers: ReadonlyMap<RegisterColumn, string> | undefined): void {
    for (const [header, text] of Object.entries(row.original)) this.#sample(header, text)
    const textIn = (column: RegisterColumn) => row.original[headers?.get(column) ?? '']?.trim() ?? ''
    const isWrong = (code: string) => row.errors.find((error) => error.code === code) !== undefined
    const { values } = row
    this.#count('status', textIn('status'), isWrong('status_unknown') ? wrong : { as: values.claimedStage })
    this.#count('priority', textIn('priority'), { as: values.priority?.band ?? null })
    this.#count('source', textIn('source'), { as: values.source?.type ?? null })
    this.#count('owner', textIn('owner'), isWrong('person_ambiguous') ? wrong : personRead(values.owner))
    for (const { code, values: said } of row.errors)
      if (code.startsWith('date_') && typeof said.text === 'string') this.#count('date', said.text, wrong)
  }

  #count(kind: ReadKind, text: string, read: { as: string | null; how?: string }): void {
    const seen = this.#seen.get(kind)
    if (text === '' || !seen) return
    const before = seen.get(text)
    if (before) before.rows += 1
    else if (seen.size < MOST) seen.set(text, { ...read, rows: 1 })
    else this.#cut.add(kind)
  }

  #sample(header: string, text: string): void {
    const samples = this.#samples.get(header) ?? []
    if (samples.length === SAMPLES) return
    const short = text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH).toWellFormed()}…` : text
    if (!samples.includes(short)) this.#samples.set(header, [...samples, short])
  }

  result(): Understood {
    const words = kinds.map((kind) => [
      kind,
      [...(this.#seen.get(kind) ?? [])]
        .map(([text, read]) => ({ text, ...read }))
        .sort((one, other) => Number(other.how === 'wrong') - Number(one.how === 'wrong') || other.rows - one.rows),
    ])
    return { words: Object.fromEntries(words), cut: [...this.#cut], samples: Object.fromEntries(this.#samples) }
  }
}

const wrong = { as: null, how: 'wrong' } as const

function personRead(owner: PlannedRow['values']['owner']): { as: string | null; how?: string } {
  if (owner === null) return { as: null }
  if (owner.kind === 'known') return { as: owner.id, how: 'known' }
  return owner.kind === 'new' ? { as: owner.name, how: 'new' } : { as: null, how: 'words' }
}
