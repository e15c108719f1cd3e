import { createHash } from 'node:crypto'
import type { StreamedEntry } from '#store/trail/stream.ts'

/**
 * An exported trail: JSON, one object a line. First the header, then each entry from the first to the last, then the SHA-256 of
 * every byte before it. An entry about a record the exporter may not see comes as its digest alone: the chain still verifies.
 */
export interface ExportHeader {
  readonly format: typeof exportFormat
  readonly organization: string
  readonly exportedAt: string
  /** `seq:hash` of the last entry. */
  readonly head: string
}

export const exportFormat = 'meliora-trail-1'

const digestOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** The lines of an export, each with its line break. */
export async function* exportLines(
  header: Omit<ExportHeader, 'format'>,
  entries: AsyncIterable<StreamedEntry>,
): AsyncGenerator<string> {
  const whole = createHash('sha256')
  const counted = (line: object) => {
    const text = `${JSON.stringify(line)}\n`
    whole.update(text)
    return text
  }
  yield counted({ format: exportFormat, ...header })
  for await (const { seq, hash, entry, values, seen } of entries) {
    yield counted(seen ? { seq, hash, entry, values } : { seq, hash, digest: digestOf(entry) })
  }
  yield lastLine(whole.digest('hex'))
}

/** The line that closes an export. */
export function lastLine(sha256: string): string {
  return `${JSON.stringify({ sha256 })}\n`
}
