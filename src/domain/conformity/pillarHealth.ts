import type { StatusCounts } from './judged.ts'

export type Light = 'green' | 'amber' | 'red'

interface Standing {
  readonly requirements: StatusCounts
  /** Records not at rest, and those of them past their day. */
  readonly open: number
  readonly overdue: number
}

/**
 * The health of a pillar: green when every requirement that applies is evidenced and nothing is overdue; red when half of either is
 * not; amber between.
 */
export function pillarHealth({ requirements, open, overdue }: Standing): Light {
  const { evidenced, partly, expired, notShown } = requirements
  const applying = evidenced + partly + expired + notShown
  if (evidenced === applying && overdue === 0) return 'green'
  const isRed = (applying > 0 && evidenced * 2 <= applying) || (open > 0 && overdue * 2 >= open)
  return isRed ? 'red' : 'amber'
}
