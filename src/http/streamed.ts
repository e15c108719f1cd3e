/** Takes a piece and answers once the reader has room for the next. */
export type Sink = (piece: string | Uint8Array) => Promise<void>

/**
 * A body that is made while it is read. Work that fails cuts the connection, so that half a file is never taken for a whole one;
 * when the reader goes away, the sink throws and the work ends.
 */
export function streamed(work: (sink: Sink) => Promise<void>): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  let isGone = false
  writer.closed.catch(() => {
    isGone = true
  })
  const sink: Sink = (piece) => writer.write(typeof piece === 'string' ? encoder.encode(piece) : piece)
  work(sink)
    .then(() => writer.close())
    .catch((failure) => {
      if (isGone) return
      console.error('a download broke off:', failure)
      return writer.abort(failure)
    })
  return readable
}
