import type { ImportChoices, ImportInput, PlannedRow, RepeatChoice, RepeatedNumber } from './importPlan.ts'

/** A number as it is compared: `CSI-006` and `csi-006 ` are one. */
export function numberKey(number: string): string {
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
  const seen = new Map<string, number>()
  const settled = rows.map((row): PlannedRow => {
    const times = (seen.get(row.material) ?? 0) + 1
    seen.set(row.material, times)
    const material = times === 1 ? row.material : `${row.material}#${times}`
    return { ...row, material, fate: fateOf(row, { choices, imported: known?.materials.has(material) ?? false }) }
  })
  const repeats = groups(settled, known).map((group) => describe(group, { choices, plain: rows }))
  const dropped = new Set(repeats.flatMap(notTaken))
  return { rows: settled.map((row) => (dropped.has(row.key) ? { ...row, fate: 'repeat' } : row)), repeats }
}

function fateOf(
  row: PlannedRow,
  { choices, imported }: { choices: ImportChoices; imported: boolean },
): PlannedRow['fate'] {
  if (imported) return 'unchanged'
  return choices.exclude?.includes(row.key) ? 'excluded' : 'import'
}

interface Group {
  readonly number: string
  readonly rows: readonly PlannedRow[]
  readonly inRegister: boolean
}

function groups(rows: readonly PlannedRow[], known: ImportInput['known']): Group[] {
  const byNumber = new Map<string, PlannedRow[]>()
  for (const row of rows) {
    if (row.fate !== 'import' || row.values.number === null) continue
    const key = numberKey(row.values.number)
    const group = byNumber.get(key)
    if (group) group.push(row)
    else byNumber.set(key, [row])
  }
  const all = [...byNumber].map(([number, group]) => ({
    number,
    rows: group,
    inRegister: known?.numbers.has(number) ?? false,
  }))
  return all.filter(({ rows, inRegister }) => rows.length > 1 || inRegister)
}

function describe(
  { number, rows, inRegister }: Group,
  { choices, plain }: { choices: ImportChoices; plain: readonly PlannedRow[] },
): RepeatedNumber {
  const keys = new Set(rows.map(({ key }) => key))
  const contents = new Set(plain.filter(({ key }) => keys.has(key)).map(({ material }) => material))
  const kind = inRegister ? 'inRegister' : contents.size === 1 ? 'exact' : 'different'
  const offered: readonly RepeatChoice[] = inRegister ? ['skip', 'keepAll'] : ['keepFirst', 'keepLast', 'keepAll']
  const chosen = Object.entries(choices.repeats ?? {}).find(([key]) => numberKey(key) === number)?.[1]
  return {
    number: rows[0]?.values.number ?? number,
    kind,
    rows: [...keys],
    choices: offered,
    ...(chosen && offered.includes(chosen) ? { chosen } : {}),
  }
}

function notTaken({ rows, chosen }: RepeatedNumber): readonly string[] {
  if (chosen === 'keepFirst') return rows.slice(1)
  if (chosen === 'keepLast') return rows.slice(0, -1)
  return chosen === 'skip' ? rows : []
}
