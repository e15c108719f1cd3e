/** What a backup is made of: a letter, a length, and that many bytes. Texts are JSON, data is what COPY wrote. */
export type FrameKind = 'header' | 'table' | 'rows' | 'tableEnd' | 'end'

export interface Frame {
  readonly kind: FrameKind
  readonly payload: Buffer
}

const letters: Readonly<Record<FrameKind, number>> = {
  header: 0x48,
  table: 0x54,
  rows: 0x52,
  tableEnd: 0x45,
  end: 0x5a,
}
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as FrameKind]))
const HEAD = 5
const LARGEST = 16 * 1024 * 1024

/** A file that is not what was written; the place says where reading stopped. */
export class DamagedBackup extends Error {
  readonly where: string

  constructor(where: string) {
    super(`The backup is damaged: ${where}.`)
    this.where = where
  }
}

export function framed(kind: FrameKind, payload: Buffer | object): Buffer {
  const bytes = Buffer.isBuffer(payload) ? payload : Buffer.from(JSON.stringify(payload))
  const head = Buffer.alloc(HEAD)
  head.writeUInt8(letters[kind], 0)
  head.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}

/**
 * Cuts bytes into frames again.
 * @throws DamagedBackup where they end in the middle of one, or where none begins
 */
export async function* framesIn(bytes: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let pending: Buffer = Buffer.alloc(0)
  let at = 0
  for await (const chunk of bytes) {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
    for (let frame = frameAt(pending, at); frame; frame = frameAt(pending, at)) {
      const length = HEAD + frame.payload.length
      pending = pending.subarray(length)
      at += length
      yield frame
    }
  }
  if (pending.length > 0) throw new DamagedBackup(`it ends in the middle, at ${at}`)
}

function frameAt(bytes: Buffer, at: number): Frame | undefined {
  if (bytes.length < HEAD) return undefined
  const kind = kinds.get(bytes.readUInt8(0))
  const length = bytes.readUInt32BE(1)
  if (!kind || length > LARGEST) throw new DamagedBackup(`nothing readable at ${at}`)
  return bytes.length < HEAD + length ? undefined : { kind, payload: bytes.subarray(HEAD, HEAD + length) }
}
