/** What a register writer takes: rows as they come from the store, all at once or page by page. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>

const batchSize = 500

/** Rows in groups, so that a document is written in some hundred pieces instead of a hundred thousand. */
export async function* rowBatches<Row>(rows: Rows<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
