import { createHash } from 'node:crypto'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

const PIECE = 64 * 1024

/** A ZIP written piece by piece that knows the SHA-256 of everything in it; what is finished waits here until the reader takes it. */
export class HashedArchive {
  #waiting: Uint8Array[] = []
  readonly #sums: { readonly name: string; readonly sha256: string }[] = []
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error
    this.#waiting.push(chunk)
  })

  text(name: string, text: string): void {
    const bytes = Buffer.from(text, 'utf8')
    const entry = this.#entry(new ZipDeflate(name, { level: 6 }))
    entry.push(bytes, true)
    this.#sums.push({ name, sha256: createHash('sha256').update(bytes).digest('hex') })
  }

  /** A file as it is, read while it is written. */
  async *file(name: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const entry = this.#entry(new ZipPassThrough(name))
    const hash = createHash('sha256')
    for await (const piece of pieces) {
      hash.update(piece)
      entry.push(piece)
      yield* this.written()
    }
    entry.push(new Uint8Array(0), true)
    this.#sums.push({ name, sha256: hash.digest('hex') })
    yield* this.written()
  }

  /** A long text, line by line, packed while it is written. */
  async *lines(name: string, lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
    const entry = this.#entry(new ZipDeflate(name, { level: 6 }))
    const hash = createHash('sha256')
    let waiting = ''
    const push = (isLast: boolean) => {
      const bytes = Buffer.from(waiting, 'utf8')
      waiting = ''
      hash.update(bytes)
      entry.push(bytes, isLast)
    }
    for await (const line of lines) {
      waiting += line
      if (waiting.length < PIECE) continue
      push(false)
      yield* this.written()
    }
    push(true)
    this.#sums.push({ name, sha256: hash.digest('hex') })
    yield* this.written()
  }

  /** Lines as `sha256sum -c` reads them, of everything so far. */
  sums(): string {
    return this.#sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
  }

  end(): void {
    this.#zip.end()
  }

  *written(): Generator<Uint8Array> {
    const ready = this.#waiting
    this.#waiting = []
    yield* ready
  }

  #entry<E extends ZipDeflate | ZipPassThrough>(entry: E): E {
    entry.mtime = new Date(1980, 0, 1)
    this.#zip.add(entry)
    return entry
  }
}
