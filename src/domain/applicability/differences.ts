import { answerOf, rowParts, type SoaRow, type Tailoring } from './row.ts'

/** One thing a later statement says otherwise. Values as the rows hold them; people and records by name. */
export interface Difference {
  readonly control: string
  readonly title: string | null
  /** `applicable`, `status` …; `row` where the control came or went; `tailoring` with the system it is for. */
  readonly part: string
  readonly system: string | null
  readonly before: string | number | boolean | null
  readonly after: string | number | boolean | null
}

/** What changed from one statement to a later one, in the order of the controls. */
export function differences(before: readonly SoaRow[], after: readonly SoaRow[]): Difference[] {
  const earlier = new Map(before.map((row) => [row.control, row]))
  const later = new Set(after.map(({ control }) => control))
  return [
    ...after.flatMap((row) => rowDifferences(earlier.get(row.control), row)),
    ...before.filter(({ control }) => !later.has(control)).map((row) => only(row, 'row', true, null)),
  ]
}

function rowDifferences(before: SoaRow | undefined, after: SoaRow): Difference[] {
  if (!before) return [only(after, 'row', null, true)]
  const [was, is] = [said(before), said(after)]
  return [
    ...rowParts.filter((part) => was[part] !== is[part]).map((part) => only(after, part, was[part]!, is[part]!)),
    ...tailoringDifferences(before, after),
  ]
}

type Said = Difference['before']

function only({ control, title }: SoaRow, part: string, before: Said, after: Said, system: string | null = null) {
  return { control, title, part, system, before, after }
}

/** People and records by what readers know them by. */
function said(row: SoaRow): Readonly<Record<string, Said>> {
  const answer = answerOf(row)
  const numbers = (as: string) =>
    row.records
      .filter((record) => record.as === as)
      .map(({ number, title }) => number ?? title)
      .sort()
      .join(', ') || null
  return { ...answer, owner: row.owner?.name ?? null, treats: numbers('treats'), shows: numbers('shows') }
}

function tailoringDifferences(before: SoaRow, after: SoaRow): Difference[] {
  const systems = new Map([...before.tailoring, ...after.tailoring].map(({ system }) => [system.id, system]))
  return [...systems.values()].flatMap(({ id, number, title }) => {
    const of = (row: SoaRow) => tailored(row.tailoring.find(({ system }) => system.id === id))
    const [was, is] = [of(before), of(after)]
    return (['applicable', 'tailored', 'treatment', 'tailoredStatus'] as const)
      .filter((part) => was[part] !== is[part])
      .map((part) => only(after, part, was[part], is[part], number ?? title))
  })
}

function tailored(own: Tailoring | undefined) {
  return {
    applicable: own?.applicable ?? null,
    tailored: own?.justification ?? null,
    treatment: own?.treatment ?? null,
    tailoredStatus: own?.status ?? null,
  }
}
