/** Where a ranked list stands after some rows: carried from page to page. */
export interface Sum {
  readonly rank: number
  /** Person-days of everything down to here whose effort is known. */
  readonly effort: number
  /** How many down to here have no effort stated: unknown is not zero. */
  readonly unknown: number
}

export const startOfRanking: Sum = { rank: 0, effort: 0, unknown: 0 }

export interface Placed {
  readonly rank: number
  readonly cumulativeEffort: number
  readonly unknownEfforts: number
  /** Above the line that the organization's capacity draws (C-083, C-110). */
  readonly isWithinCapacity: boolean
}

/** Gives ranked rows their rank, the effort added up to each, and which side of the capacity line they lie on. */
export function placed<T extends { readonly effortDays: number | null }>(
  rows: readonly T[],
  { from, capacityDays }: { from: Sum; capacityDays: number },
): (T & Placed)[] {
  let { rank, effort, unknown } = from
  return rows.map((row) => {
    rank += 1
    effort += row.effortDays ?? 0
    unknown += row.effortDays === null ? 1 : 0
    return {
      ...row,
      rank,
      cumulativeEffort: rounded(effort),
      unknownEfforts: unknown,
      isWithinCapacity: rounded(effort) <= capacityDays,
    }
  })
}

/** Tenths and hundredths of days add up without the dust of binary fractions. */
function rounded(days: number): number {
  return Math.round(days * 1000) / 1000
}
