import type { ReviewItem, ReviewPaper } from '#domain/reviews/paper.ts'
import { minutesText } from '#domain/words/minutesWords.ts'
import type { RecordMatter } from '../records/matter.ts'
import type { Sayings } from '../records/sayings.ts'
import { type Block, heading, paragraph } from '../writtenDocument.ts'
import { stateOf } from './actionsPart.ts'

const groups = ['overdue', 'closed', 'fresh'] as const

/** The register as it lay on the table: overdue, closed and new since the last review (C-125…C-128). */
export function registerPart(
  { register, since }: ReviewPaper,
  { names }: Pick<RecordMatter, 'names'>,
  sayings: Sayings,
): Block[] {
  const { say, day } = sayings
  const facts = groups.map((group) => ({
    label: say(minutesText[group]),
    value: [
      String(register[group].length),
      register.withheld[group] > 0 && say(minutesText.withheld, { count: register.withheld[group] }),
    ]
      .filter(Boolean)
      .join(' '),
  }))
  return [
    heading(1, say(minutesText.register)),
    paragraph(since ? say(minutesText.since, { day: day(since) }) : say(minutesText.first), 'quiet'),
    { kind: 'facts', facts },
    ...groups.flatMap((group) => {
      if (register[group].length === 0) return []
      const table = itemsTable(register[group], { dayLabel: say(minutesText[`${group}Day`]), names }, sayings)
      return [heading(2, say(minutesText[group])), table]
    }),
  ]
}

/** Records of one kind, with whom and since or until when. */
export function itemsTable(
  items: readonly ReviewItem[],
  { dayLabel, names }: { readonly dayLabel: string; readonly names: Readonly<Record<string, string>> },
  { say, day }: Sayings,
): Block {
  return {
    kind: 'table',
    title: '',
    heads: [
      { text: say(minutesText.record), share: 4 },
      { text: say(minutesText.who), share: 2 },
      { text: say(minutesText.state), share: 1.6 },
      { text: dayLabel, share: 1.4 },
    ],
    rows: items.map(({ type, number, title, state, owner, day: on }) => [
      [number, title].filter(Boolean).join(' '),
      owner ? (names[owner] ?? '–') : '–',
      stateOf(type, state, say),
      on ? day(on) : '–',
    ]),
  }
}
