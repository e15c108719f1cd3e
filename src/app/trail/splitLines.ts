const LINE_BREAK = 0x0a
/** No entry comes near it; a file without line breaks must not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024

/**
 * Splits bytes at \n and nowhere else (a JSON text may hold other line separators); each line keeps its break.
 * What is longer than 64 MB comes in pieces, and reads as nothing.
 */
export async function* splitLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = []
  let length = 0
  for await (const chunk of bytes) {
    let from = 0
    for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, from)) {
      yield Buffer.concat([...pending, chunk.subarray(from, at + 1)])
      pending = []
      length = 0
      from = at + 1
    }
    pending.push(chunk.subarray(from))
    length += chunk.length - from
    if (length > LONGEST_LINE) {
      yield Buffer.concat(pending)
      pending = []
      length = 0
    }
  }
  if (length > 0) yield Buffer.concat(pending)
}
