import { inflateRawSync } from 'node:zlib'
import type { Workbook } from '#domain/register/workbook.ts'
import { FileRefused, type ReadLimits } from './limits.ts'

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const mostEntries = 5000

/**
 * Unpacks the parts of a workbook that hold cells, never more than the limit however small the file: sizes are counted as they
 * come out, not believed. Pictures, drawings and macros are not unpacked.
 */
export function unzip(
  bytes: Uint8Array,
  limits: ReadLimits,
): { entries: Map<string, Uint8Array>; format: Workbook['format'] } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const listed = directory(buffer)
  const names = listed.map(({ name }) => name)
  const format = formatOf(names)
  if (!format) throw new FileRefused('file_not_spreadsheet')
  const entries = new Map<string, Uint8Array>()
  let left = limits.unpackedBytes
  for (const entry of listed) {
    if (!holdsCells(entry.name)) continue
    if (entry.flags & 1) throw new FileRefused('file_encrypted')
    const content = unpack(buffer, entry, left)
    left -= content.byteLength
    entries.set(entry.name, content)
  }
  if (
    format === 'ods' &&
    /manifest:encryption-data/.test(Buffer.from(entries.get('META-INF/manifest.xml') ?? []).toString('utf8'))
  )
    throw new FileRefused('file_encrypted')
  return { entries, format }
}

interface Entry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly at: number
}

function directory(buffer: Buffer): Entry[] {
  const end = findEnd(buffer)
  const count = buffer.readUInt16LE(end + 10)
  if (count > mostEntries) throw new FileRefused('file_needs_too_much_memory')
  const entries: Entry[] = []
  let at = buffer.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (buffer.readUInt32LE(at) !== directoryEntry) throw new FileRefused('file_unreadable')
    const [nameLength, extraLength, commentLength] = [
      buffer.readUInt16LE(at + 28),
      buffer.readUInt16LE(at + 30),
      buffer.readUInt16LE(at + 32),
    ]
    const name = buffer
      .toString('utf8', at + 46, at + 46 + nameLength)
      .replaceAll('\\', '/')
      .replace(/^\//, '')
    entries.push({
      name,
      flags: buffer.readUInt16LE(at + 8),
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      at: buffer.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

function findEnd(buffer: Buffer): number {
  for (let at = buffer.length - 22; at >= Math.max(0, buffer.length - 65_557); at -= 1) {
    if (buffer.readUInt32LE(at) === endOfDirectory) return at
  }
  throw new FileRefused('file_unreadable')
}

function unpack(buffer: Buffer, { at, packed, method }: Entry, left: number): Uint8Array {
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28)
  const content = buffer.subarray(start, start + packed)
  if (method === 0) {
    if (content.byteLength > left) throw new FileRefused('file_needs_too_much_memory')
    return content
  }
  if (method !== 8) throw new FileRefused('file_unreadable')
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    const tooLarge =
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    throw new FileRefused(tooLarge ? 'file_needs_too_much_memory' : 'file_unreadable')
  }
}

function formatOf(names: readonly string[]): Workbook['format'] | undefined {
  const has = (name: string) => names.some((other) => other.toLowerCase() === name)
  if (has('xl/workbook.bin')) return 'xlsb'
  if (has('[content_types].xml') && names.some((name) => /(^|\/)workbook\d*\.xml$/i.test(name))) return 'xlsx'
  if (names.some((name) => name === 'Index/Document.iwa' || name === 'Index.zip')) return 'numbers'
  // Text documents and presentations have the same parts; only a spreadsheet's content has tables of its own, which the parser sees.
  return has('content.xml') && has('meta-inf/manifest.xml') ? 'ods' : undefined
}

function holdsCells(name: string): boolean {
  return (
    !name.endsWith('/') &&
    !/(^|\/)(media|drawings|charts|embeddings|printerSettings|Pictures|Thumbnails|Data)\/|vbaProject\.bin$/i.test(name)
  )
}
