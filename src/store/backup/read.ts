import { createHash, type Hash } from 'node:crypto'
import { type BackupEnd, type BackupHeader, backupFormat, type TableEnd, type TableStart } from './contents.ts'
import { DamagedBackup, type Frame, framed, framesIn } from './frames.ts'

/** A backup as it is read, in the order it was written. */
export type BackupPart =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'table'; readonly table: TableStart }
  | { readonly kind: 'rows'; readonly bytes: Buffer }
  | { readonly kind: 'tableEnd'; readonly end: TableEnd }

/**
 * Reads a backup and holds it to what it says of itself: order, the checksum of every table and of the whole, nothing behind the end.
 * @throws DamagedBackup as soon as something does not hold
 */
export async function* partsOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<BackupPart> {
  const reading = new Reading()
  for await (const frame of framesIn(bytes)) {
    const part = reading.take(frame)
    if (part) yield part
  }
  reading.end()
}

/** Where a reading stands: what may come next, and the checksums so far. */
class Reading {
  readonly #whole = createHash('sha256')
  #table: { readonly start: TableStart; readonly hash: Hash } | undefined
  #tables = 0
  #stands: 'before' | 'inside' | 'behind' = 'before'

  take(frame: Frame): BackupPart | undefined {
    if (this.#stands === 'behind') throw new DamagedBackup('something follows its end')
    if ((frame.kind === 'header') !== (this.#stands === 'before'))
      throw new DamagedBackup('it does not begin as a backup')
    if (frame.kind === 'end') return this.#finish(textOf(frame))
    this.#whole.update(framed(frame.kind, frame.payload))
    if (frame.kind === 'header') return this.#begin(textOf(frame))
    return frame.kind === 'table' ? this.#openTable(textOf(frame)) : this.#fill(frame)
  }

  end(): void {
    if (this.#stands !== 'behind') throw new DamagedBackup('its end is missing')
  }

  #begin(header: BackupHeader): BackupPart {
    if (header.format !== backupFormat) throw new DamagedBackup('its format is not known')
    this.#stands = 'inside'
    return { kind: 'header', header }
  }

  #openTable(start: TableStart): BackupPart {
    if (this.#table) throw new DamagedBackup(`the table ${this.#table.start.name} has no end`)
    this.#table = { start, hash: createHash('sha256') }
    return { kind: 'table', table: start }
  }

  #fill(frame: Frame): BackupPart {
    if (!this.#table) throw new DamagedBackup('rows of no table')
    const { start, hash } = this.#table
    if (frame.kind === 'rows') {
      hash.update(frame.payload)
      return { kind: 'rows', bytes: frame.payload }
    }
    const end = textOf<TableEnd>(frame)
    if (end.name !== start.name || end.sha256 !== hash.digest('hex'))
      throw new DamagedBackup(`the checksum of the table ${start.name} differs`)
    this.#table = undefined
    this.#tables += 1
    return { kind: 'tableEnd', end }
  }

  #finish({ tables, sha256 }: BackupEnd): undefined {
    if (this.#table || tables !== this.#tables || sha256 !== this.#whole.digest('hex'))
      throw new DamagedBackup('its checksum differs')
    this.#stands = 'behind'
  }
}

function textOf<T>({ payload }: Frame): T {
  try {
    return JSON.parse(payload.toString('utf8')) as T
  } catch {
    throw new DamagedBackup('a description in it cannot be read')
  }
}

export interface BackupSummary {
  readonly header: BackupHeader
  readonly tables: readonly TableEnd[]
}

/** Reads a whole backup for its checksums' sake. */
export async function inspected(bytes: AsyncIterable<Buffer>): Promise<BackupSummary> {
  let header: BackupHeader | undefined
  const tables: TableEnd[] = []
  for await (const part of partsOf(bytes)) {
    if (part.kind === 'header') header = part.header
    if (part.kind === 'tableEnd') tables.push(part.end)
  }
  if (!header) throw new DamagedBackup('it does not begin as a backup')
  return { header, tables }
}
