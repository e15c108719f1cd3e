import type { ReviewPaper } from '#domain/reviews/paper.ts'
import type { Tx } from '../open.ts'
import { earlierSnapshots } from './snapshots.ts'

/** What earlier reviews saw of each figure, the oldest first. */
export type EarlierValues = ReadonlyMap<string, readonly (number | null)[]>

const LOOKED_BACK = 5

/** The figures on the tables of the last five reviews. */
export async function earlierValues(tx: Tx, review: string): Promise<EarlierValues> {
  const papers = (await earlierSnapshots(tx, { review, most: LOOKED_BACK }))
    .map(({ text }) => JSON.parse(text) as ReviewPaper)
    .reverse()
  const seen = papers.map(
    ({ inputs }) => new Map(inputs.flatMap(({ figures }) => figures.map(({ code, value }) => [code, value] as const))),
  )
  const codes = new Set(seen.flatMap((values) => [...values.keys()]))
  return new Map([...codes].map((code) => [code, seen.map((values) => values.get(code) ?? null)]))
}
