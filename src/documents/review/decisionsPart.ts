import { type Decision, decisionRows } from '#domain/records/managementReview/decisionRows.ts'
import { minutesText } from '#domain/words/minutesWords.ts'
import type { RecordMatter } from '../records/matter.ts'
import type { Sayings } from '../records/sayings.ts'
import { type Block, paragraph } from '../writtenDocument.ts'

const { of } = decisionRows

/** What was decided, one row each: the question, the words, what it became, whose it is and by when (C-129, C-130). */
export function decisionsPart(
  decisions: readonly Decision[],
  { names }: Pick<RecordMatter, 'names'>,
  { say, value, day }: Sayings,
): Block[] {
  if (decisions.length === 0) return [paragraph(say(minutesText.undecided), 'missing')]
  const heads = [
    { text: say(of.kind.label), share: 1.6 },
    { text: say(of.what.label), share: 4 },
    { text: say(minutesText.became), share: 2.6 },
    { text: say(minutesText.who), share: 1.8 },
  ]
  const rows = decisions.map((row) => [
    value(of.kind, row.kind) ?? '–',
    lines(row.what, figure('amount', row), figure('effortDays', row), row.why),
    value(of.item, row.item) ?? value(of.becomes, row.becomes) ?? '–',
    lines(row.person && (names[row.person] ?? '–'), row.dueOn && day(row.dueOn)) || '–',
  ])
  return [{ kind: 'table', title: '', heads, rows }]

  function figure(name: 'amount' | 'effortDays', row: Decision): string | null {
    const said = value(of[name], row[name])
    return said === null ? null : `${say(of[name].label)}: ${said}`
  }
}

function lines(...said: readonly (string | null | undefined)[]): string {
  return said.filter(Boolean).join('\n')
}
