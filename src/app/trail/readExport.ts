import { createHash } from 'node:crypto'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Mark } from '#store/trail/chain.ts'
import { FaultList } from '#store/trail/faults.ts'
import type { StoredValue } from '#store/trail/read.ts'
import { type CheckedEntry, markFrom } from '#store/trail/verify.ts'
import { exportFormat, lastLine } from './exportFormat.ts'
import { splitLines } from './splitLines.ts'

export interface OpenedExport {
  readonly organization: string
  readonly head: Mark
  readonly entries: AsyncIterable<CheckedEntry>
  /** What is wrong with the file itself; complete once the entries have been read. */
  readonly faults: FaultList
}

/**
 * Opens an exported trail as it streams in.
 * @throws Refused invalid when its first line is no export's
 */
export async function openExport(bytes: AsyncIterable<Buffer>): Promise<OpenedExport> {
  const lines = splitLines(bytes)[Symbol.asyncIterator]()
  const first = await lines.next()
  const header = first.done ? undefined : headerFrom(first.value)
  if (first.done || !header) throw new Refused('invalid', [refuse('trail_not_an_export')])
  const faults = new FaultList()
  return { ...header, entries: entriesFrom(first.value, { [Symbol.asyncIterator]: () => lines }, faults), faults }
}

function headerFrom(line: Buffer): Pick<OpenedExport, 'organization' | 'head'> | undefined {
  const header = jsonFrom(line)
  const head = typeof header?.head === 'string' ? markFrom(header.head) : undefined
  if (header?.format !== exportFormat || typeof header.organization !== 'string' || !head) return undefined
  return { organization: header.organization, head }
}

async function* entriesFrom(
  header: Buffer,
  lines: AsyncIterable<Buffer>,
  faults: FaultList,
): AsyncGenerator<CheckedEntry> {
  const whole = createHash('sha256').update(header)
  let number = 1
  let end: 'none' | 'right' | 'wrong' = 'none'
  for await (const line of lines) {
    number += 1
    const read = jsonFrom(line)
    if (end !== 'none') end = 'wrong'
    else if (read && 'sha256' in read) end = line.equals(Buffer.from(lastLine(whole.digest('hex')))) ? 'right' : 'wrong'
    else {
      whole.update(line)
      const entry = entryFrom(read)
      if (entry) yield entry
      else faults.add({ kind: 'unreadable', seq: number })
    }
  }
  if (end !== 'right') faults.add({ kind: 'altered', seq: number })
}

function jsonFrom(line: Buffer): Record<string, unknown> | undefined {
  try {
    const read = JSON.parse(line.toString('utf8'))
    return typeof read === 'object' && read !== null ? read : undefined
  } catch {
    return undefined
  }
}

const HEX64 = /^[0-9a-f]{64}$/

function entryFrom(read: Record<string, unknown> | undefined): CheckedEntry | undefined {
  if (!read) return undefined
  const { seq, hash, entry, digest, values = [] } = read
  if (!Number.isSafeInteger(seq) || (seq as number) < 1 || !isHash(hash)) return undefined
  const place = { seq: seq as number, hash }
  if (isHash(digest) && entry === undefined) return { ...place, entry: null, digest, values: [] }
  if (typeof entry !== 'string' || !Array.isArray(values) || !values.every(isValue)) return undefined
  return { ...place, entry, values }
}

function isHash(text: unknown): text is string {
  return typeof text === 'string' && HEX64.test(text)
}

function isValue(value: unknown): value is StoredValue {
  const { path, side, salt, value: text } = (value ?? {}) as Record<string, unknown>
  const isSide = side === 'before' || side === 'after'
  return typeof path === 'string' && isSide && isTextOrGone(salt) && isTextOrGone(text)
}

function isTextOrGone(text: unknown): boolean {
  return typeof text === 'string' || text === null
}
