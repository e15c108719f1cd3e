import type { ImportInput, PlannedRow, RepeatChoice, RepeatedNumber } from './importPlan.ts'

/** A number as it is compared: `CSI-006` and `csi-006 ` are one. */
function numberKey(number: string): string {
  return number.trim().toLowerCase()
}

/**
 * Finds rows that share a number, or have one the register already holds, and applies what was chosen for them. Rows that came
 * in by an earlier import are `unchanged` and take no part: importing the same file twice asks nothing and changes nothing.
 */
export function settleRepeats(
  rows: readonly PlannedRow[],
  { choices = {}, known }: ImportInput,
): { rows: PlannedRow[]; repeats: RepeatedNumber[] } {
  const excluded = new Set(choices.exclude)
  const isExcluded = ({ key, errors }: PlannedRow) =>
    excluded.has(key) || (choices.excludeWrong === true && errors.length > 0)
  const settled = countedMaterials(rows).map(
    (row): PlannedRow => ({
      ...row,
      fate: known?.materials.has(row.material) ? 'unchanged' : isExcluded(row) ? 'excluded' : 'import',
    }),
  )
  const chosen = new Map(Object.entries(choices.repeats ?? {}).map(([number, choice]) => [numberKey(number), choice]))
  const repeats = sameNumbers(settled, known).map((group) =>
    describe(group, chosen.get(group.key) ?? choices.otherRepeats?.[kindOf(group)]),
  )
  const dropped = new Set(repeats.flatMap(notTaken))
  return { rows: settled.map((row) => (dropped.has(row.key) ? { ...row, fate: 'repeat' } : row)), repeats }
}

/** The second of two equal rows gets a material of its own, so that keeping both can be told from having imported one. */
function countedMaterials(rows: readonly PlannedRow[]): PlannedRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const times = (seen.get(row.material) ?? 0) + 1
    seen.set(row.material, times)
    return times === 1 ? row : { ...row, material: `${row.material}#${times}` }
  })
}

interface SameNumber {
  readonly key: string
  readonly rows: readonly PlannedRow[]
  readonly inRegister: boolean
}

function sameNumbers(rows: readonly PlannedRow[], known: ImportInput['known']): SameNumber[] {
  const byNumber = new Map<string, PlannedRow[]>()
  for (const row of rows) {
    if (row.fate !== 'import' || row.values.number === null) continue
    const key = numberKey(row.values.number)
    const group = byNumber.get(key)
    if (group) group.push(row)
    else byNumber.set(key, [row])
  }
  const all = [...byNumber].map(([key, group]) => ({ key, rows: group, inRegister: known?.numbers.has(key) ?? false }))
  return all.filter(({ rows, inRegister }) => rows.length > 1 || inRegister)
}

function kindOf({ rows, inRegister }: SameNumber): RepeatedNumber['kind'] {
  const contents = new Set(rows.map(({ material }) => material.replace(/\]#\d+$/, ']')))
  return inRegister ? 'inRegister' : contents.size === 1 ? 'exact' : 'different'
}

function describe(group: SameNumber, chosen: RepeatChoice | undefined): RepeatedNumber {
  const { key, rows, inRegister } = group
  const kind = kindOf(group)
  const offered: readonly RepeatChoice[] = inRegister ? ['skip', 'keepAll'] : ['keepFirst', 'keepLast', 'keepAll']
  const number = rows[0]?.values.number ?? key
  return {
    number,
    kind,
    rows: rows.map(({ key }) => key),
    choices: offered,
    ...(chosen && offered.includes(chosen) ? { chosen } : {}),
  }
}

function notTaken({ rows, chosen }: RepeatedNumber): readonly string[] {
  if (chosen === 'keepFirst') return rows.slice(1)
  if (chosen === 'keepLast') return rows.slice(0, -1)
  return chosen === 'skip' ? rows : []
}
