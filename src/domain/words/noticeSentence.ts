import type { Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { NoticeValues } from '#domain/notices/notice.ts'
import { closingFields } from '#domain/records/improvement/closingFields.ts'
import { proofFields } from '#domain/records/improvement/proofFields.ts'
import { seriesFields } from '#domain/records/improvement/seriesFields.ts'
import { improvementStates } from '#domain/records/improvement/stages.ts'
import { recordTypes } from '#domain/records/index.ts'
import { dayInWords } from './dayInWords.ts'
import { type NoticeCode, noticeNames, noticeWords } from './noticeWords.ts'
import { filled, type Language } from './sentence.ts'

export { dayInWords } from './dayInWords.ts'

export interface NoticeTold {
  readonly code: NoticeCode
  readonly values: NoticeValues
  /** Name of whoever acted; null for the system, the clock and anonymous. */
  readonly actor: string | null
  /** Null where these eyes may not see the record. */
  readonly record: { readonly number: string | null; readonly title: string } | null
}

/** Values that are codes have words of their own. */
const labels: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  stage: Object.fromEntries(Object.entries(improvementStates).map(([state, { label }]) => [state, label])),
  verdict: proofFields.verdict.options,
  computed: seriesFields.seriesVerdict.options,
  closedAs: closingFields.closedAs.options,
  recordType: Object.fromEntries(Object.values(recordTypes).map(({ name, label }) => [name, label])),
  step: Object.fromEntries(Object.values(recordTypes).flatMap(stepsOf)),
}

/** The moves of a record type by `type.move`. */
function stepsOf({ name, moves }: AnyRecordType): [string, Label][] {
  return Object.entries(moves).map(([move, { label }]) => [`${name}.${move}`, label])
}

/** The sentence of a notice for one reader. */
export function noticeSentence({ code, values, actor, record }: NoticeTold, language: Language): string {
  const spoken = Object.entries(values).map(([name, value]) => [name, spokenValue(name, value, language)] as const)
  const named = record ? recordNamed(record, language) : noticeNames.hiddenRecord[language]
  return filled(noticeWords[code][language], {
    ...Object.fromEntries(spoken),
    actor: actor ?? noticeNames.someone[language],
    record: named,
  })
}

function recordNamed({ number, title }: NonNullable<NoticeTold['record']>, language: Language): string {
  const quoted = language === 'de' ? `„${title}“` : `“${title}”`
  return number ? `${number} ${quoted}` : quoted
}

function spokenValue(name: string, value: string | number, language: Language): string | number {
  if (name === 'day') return dayInWords(String(value), language)
  const label = labels[name]?.[value]
  return label ? label[language] : value
}
