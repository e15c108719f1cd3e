import type { ExportAbout, RegisterRow } from '#domain/register/nineColumns.ts'
import { type Rows, rowBatches } from './rowBatches.ts'

/** The register as JSON: `{"about": {…}, "items": [{"id", "source", …}, …]}`, one row per line, keys as in `nineColumns`. */
export async function* writeJson(rows: Rows<RegisterRow>, about: ExportAbout): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`{"about":${JSON.stringify(about)},"items":[`, 'utf8')
  let separator = '\n'
  for await (const batch of rowBatches(rows)) {
    yield Buffer.from(separator + batch.map((row) => JSON.stringify(row)).join(',\n'), 'utf8')
    separator = ',\n'
  }
  yield Buffer.from('\n]}\n', 'utf8')
}
