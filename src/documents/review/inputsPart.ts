import { type ReviewInput, reviewInputs } from '#domain/records/managementReview/inputs.ts'
import type { InputPaper, ReviewFigure, ReviewPaper } from '#domain/reviews/paper.ts'
import { minutesText } from '#domain/words/minutesWords.ts'
import { type ReviewFigureCode, reviewFigures } from '#domain/words/reviewFigures.ts'
import type { RecordMatter } from '../records/matter.ts'
import type { Sayings } from '../records/sayings.ts'
import { type Block, heading, paragraph } from '../writtenDocument.ts'
import type { PrintedInput } from './minutes.ts'
import { itemsTable } from './registerPart.ts'

interface Inputs {
  readonly paper: ReviewPaper
  readonly rows: readonly PrintedInput[]
}

/** Every input with its figures and how they came, what was prepared and what was said. */
export function inputsPart({ paper, rows }: Inputs, { names }: Pick<RecordMatter, 'names'>, sayings: Sayings): Block[] {
  const { say } = sayings
  return [
    heading(1, say(minutesText.inputs)),
    ...rows.flatMap((row): Block[] => {
      const known = paper.inputs.find(({ input }) => input === row.input)
      return [
        heading(2, say(reviewInputs[row.input as ReviewInput])),
        ...(known ? knownPart(known, names, sayings) : []),
        ...said(row, sayings),
      ]
    }),
  ]
}

function knownPart({ figures, items }: InputPaper, names: RecordMatter['names'], sayings: Sayings): Block[] {
  const { say, number } = sayings
  const heads = [
    { text: say(minutesText.figure), share: 3 },
    { text: say(minutesText.now), share: 1 },
    { text: say(minutesText.came), share: 4 },
  ]
  const rows = figures.map((figure) => [
    say(reviewFigures[figure.code as ReviewFigureCode] ?? minutesText.figure),
    figure.value === null ? say(minutesText.unknown) : number(figure.value),
    courseOf(figure, sayings),
  ])
  return [
    ...(rows.length > 0 ? [{ kind: 'table', title: '', heads, rows } as const] : []),
    ...(items.length > 0 ? [itemsTable(items, { dayLabel: say(minutesText.day), names }, sayings)] : []),
  ]
}

/** `14 → 5 → 4` from review to review, or twelve months side by side. */
function courseOf({ trail, over }: ReviewFigure, { say, number }: Sayings): string {
  const values = trail.map((value) => (value === null ? '–' : number(value)))
  if (over === 'reviews') return values.length > 1 ? values.join(' → ') : say(minutesText.firstTime)
  return say(minutesText.months, { values: values.join(', ') })
}

function said({ content, nothingBecause, notes }: PrintedInput, { say }: Sayings): Block[] {
  return [
    ...(content ? [paragraph(content)] : []),
    ...(nothingBecause ? [paragraph(say(minutesText.nothing, { why: nothingBecause }))] : []),
    ...(notes ? [paragraph(say(minutesText.said, { notes }))] : []),
  ]
}
