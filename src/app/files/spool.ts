import { createHash } from 'node:crypto'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ReadableStream } from 'node:stream/web'
import { fileTypeFromStream } from 'file-type'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { CHUNK } from '#store/around/files.ts'
import { fileName } from './fileName.ts'
import { mediaTypeOf, TextCheck } from './mediaType.ts'

export const LARGEST_MB = 20
const LARGEST = LARGEST_MB * 1024 * 1024

/** A file that has come in whole and was found fit, not kept yet. */
export interface Spooled {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  /** SHA-256, in hexadecimal. */
  readonly hash: string
  /** The content in pieces as the store keeps them. */
  pieces(): AsyncIterable<Buffer>
}

/**
 * Takes a file in, slowly if it comes slowly, without a database connection waiting for it; then works with it. It lies in a nameless
 * temporary file, so whatever breaks off leaves nothing.
 * @throws Refused tooLarge or invalid (empty, broken off, of a kind that is not kept)
 */
export async function spooled<T>(
  { name, bytes }: { name: string; bytes: AsyncIterable<Uint8Array> },
  work: (file: Spooled) => Promise<T>,
): Promise<T> {
  const handle = await namelessFile()
  try {
    const { text, ...measured } = await takeIn(handle, bytes)
    const found = await fileTypeFromStream(ReadableStream.from(piecesOf(handle)))
    const plain = fileName(name)
    const mediaType = mediaTypeOf({ found: found?.mime, isText: text.isText, name: plain })
    if (mediaType === undefined) throw new Refused('invalid', [refuse('file_kind_refused', { field: 'file' })])
    return await work({ name: plain, mediaType, ...measured, pieces: () => piecesOf(handle) })
  } finally {
    await handle.close()
  }
}

async function namelessFile(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'meliora-upload-'))
  try {
    return await open(join(folder, 'file'), 'wx+', 0o600)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function takeIn(handle: FileHandle, bytes: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256')
  const text = new TextCheck()
  let size = 0
  for await (const chunk of unbroken(bytes)) {
    size += chunk.length
    if (size > LARGEST) throw tooLarge()
    hash.update(chunk)
    text.take(chunk)
    await handle.writeFile(chunk)
  }
  if (size === 0) throw new Refused('invalid', [refuse('file_empty', { field: 'file' })])
  return { size, hash: hash.digest('hex'), text }
}

export function tooLarge(): Refused {
  return new Refused('tooLarge', [refuse('file_too_large', { field: 'file', values: { limit: LARGEST_MB } })])
}

/** A sender that goes away is no defect of ours. */
async function* unbroken(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const chunks = bytes[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await chunks.next().catch(() => {
        throw new Refused('invalid', [refuse('upload_interrupted')])
      })
      if (next.done) return
      yield Buffer.from(next.value)
    }
  } finally {
    await chunks.return?.()
  }
}

async function* piecesOf(handle: FileHandle): AsyncGenerator<Buffer> {
  for (let from = 0; ; from += CHUNK) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, from)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}
