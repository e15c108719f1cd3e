import type { BudgetLine } from '#domain/records/certification/budgetLines.ts'

export interface BudgetRow {
  readonly line: BudgetLine | null
  readonly plannedAmount: number | null
  readonly actualAmount: number | null
  readonly plannedHours: number | null
  readonly actualHours: number | null
}

type Sums = Omit<BudgetRow, 'line'>

/** The sums of plan and actual over the lines; null where no line says anything: unknown is not nothing. */
export function budgetSums(rows: readonly BudgetRow[]): Sums {
  const sum = (part: keyof Sums) => {
    const said = rows.flatMap((row) => row[part] ?? [])
    return said.length === 0 ? null : said.reduce((total, each) => total + each, 0)
  }
  return {
    plannedAmount: sum('plannedAmount'),
    actualAmount: sum('actualAmount'),
    plannedHours: sum('plannedHours'),
    actualHours: sum('actualHours'),
  }
}

/** A line is planned when it says what it will take: staff time in hours, all others in money. Zero is an answer. */
export function isPlanned({ line, plannedAmount, plannedHours }: BudgetRow): boolean {
  return line === 'staffTime' ? plannedHours !== null : plannedAmount !== null
}
