import type { MetricKind, SeriesPoint } from '#domain/measurement/series.ts'
import { type Cell, isBlank, said } from '#domain/register/workbook.ts'
import type { SeriesColumns } from './columns.ts'
import { type DecimalMark, readNumber } from './numberText.ts'
import type { SeriesFault } from './seriesFault.ts'

export interface Reader {
  readonly kind: MetricKind
  readonly columns: SeriesColumns
  readonly mark: DecimalMark
}

type Parts =
  | { readonly point: Partial<SeriesPoint>; readonly fault?: undefined }
  | { readonly point?: undefined; readonly fault: SeriesFault }

const missing: Parts = { point: { value: null } }

/** The numbers of one line: a value, or a numerator of a denominator. Blank = the period is missing; never zero. */
export function readParts(cells: readonly Cell[], line: number, { kind, columns, mark }: Reader): Parts {
  const { value, num, den } = columns
  if (kind === 'value' || num === undefined || den === undefined) {
    const read = numberIn(cells[value ?? 0] ?? null, line, mark)
    if (typeof read === 'object') return read === null ? missing : { fault: read }
    // A rate given as a bare count: every period counts as one.
    return kind === 'value' ? { point: { value: read } } : counted({ num: read, den: 1 }, { kind, line })
  }
  const [above, below] = [numberIn(cells[num] ?? null, line, mark), numberIn(cells[den] ?? null, line, mark)]
  for (const read of [above, below]) if (typeof read === 'object' && read !== null) return { fault: read }
  if (above === null && below === null) return missing
  if (typeof above !== 'number' || typeof below !== 'number') return { fault: { code: 'series_part_alone', line } }
  return counted({ num: above, den: below }, { kind, line })
}

function counted(
  { num, den }: { num: number; den: number },
  { kind, line }: { kind: MetricKind; line: number },
): Parts {
  if (num < 0 || den < 0) return { fault: { code: 'series_number_negative', line } }
  const isShare = kind === 'proportion'
  const parts = isShare ? [num, den] : [num]
  const broken = parts.find((part) => !Number.isInteger(part))
  if (broken !== undefined) return { fault: { code: 'series_number_not_whole', line, values: { text: broken } } }
  if (isShare && num > den) return { fault: { code: 'series_more_than_all', line, values: { num, den } } }
  return den === 0 ? missing : { point: { value: num / den, num, den } }
}

/** What people write where there is no reading. "NaN" is not among them: it is what a broken computation writes. */
const noReading = /^(?:na|n\/a|n\. ?a\.|k\. ?a\.|null|none|[-–—.])$/i

/** Null where there is no reading. */
function numberIn(cell: Cell, line: number, mark: DecimalMark): number | null | SeriesFault {
  if (isBlank(cell) || noReading.test(said(cell).trim())) return null
  const isNumber = typeof cell === 'object' && cell?.kind === 'number'
  const value = isNumber ? cell.value : readNumber(said(cell), mark)
  return value === undefined || !Number.isFinite(value)
    ? { code: 'series_number_unread', line, values: { text: said(cell).trim().slice(0, 40) } }
    : value
}
