import { documentedNow } from '#domain/certification/documented.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { documentsOf, statementInForce } from '#store/certification/stage1Documents.ts'
import { writtenOn } from '#store/certification/written.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { AnyFacts } from '../records/facts.ts'

interface Packed {
  readonly item: string
  readonly what: string | null
  readonly version: number | null
}

/**
 * The documentation package for stage 1, one edition more: for every piece of documented information the documents in force with
 * their versions, or how many records show it (C-258). Earlier editions stay as they were.
 */
export async function packStage1(tx: Tx, { before, now, today }: AnyFacts): Promise<Partial<Stored>> {
  const { standard, packages } = before as Certification
  // The package stands in a record that everyone reads.
  const asked = { standard: standard ?? 'iso42001', today, eyes: [] }
  const { inForce } = await documentsOf(tx, asked)
  const statement = await statementInForce(tx, asked)
  const written = documentedNow(await writtenOn(tx, today), statement !== null, asked.standard)
  const edition = Math.max(0, ...packages.map((row) => row.edition ?? 0)) + 1
  const rows = written.flatMap(({ id, requirement, count }): Packed[] => {
    const documents = inForce
      .filter(({ requirements }) => requirements.includes(requirement))
      .map(({ number, title, edition: version }) => ({ what: `${number} ${title}`, version }))
    const own = id === 'DI-06' && statement ? [{ what: `${statement.number} ${statement.title}`, version: null }] : []
    const pieces = [...own, ...documents]
    if (pieces.length === 0) return [{ item: id, what: count > 0 ? String(count) : null, version: null }]
    return pieces.map((piece) => ({ item: id, ...piece }))
  })
  return { packages: [...packages, ...rows.map((row) => ({ id: '', edition, at: now, ...row }))] }
}
