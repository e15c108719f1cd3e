import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { recordTypes } from '#domain/records/index.ts'
import { minutesText } from '#domain/words/minutesWords.ts'
import type { RecordMatter } from '../records/matter.ts'
import type { Sayings } from '../records/sayings.ts'
import { type Block, heading } from '../writtenDocument.ts'

export interface PrintedAction {
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly owner: string | null
  readonly due: string | null
}

/** What followed from the review, as it stands when it is printed; nothing before the minutes are approved. */
export function actionsPart(
  actions: readonly PrintedAction[],
  { names }: Pick<RecordMatter, 'names'>,
  { say, day }: Sayings,
): Block[] {
  if (actions.length === 0) return []
  const heads = [
    { text: say(minutesText.action), share: 4 },
    { text: say(minutesText.who), share: 2 },
    { text: say(minutesText.due), share: 1.4 },
    { text: say(minutesText.state), share: 1.6 },
  ]
  const rows = actions.map(({ type, number, title, state, owner, due }) => [
    [number, title].filter(Boolean).join(' '),
    owner ? (names[owner] ?? '–') : '–',
    due ? day(due) : '–',
    stateOf(type, state, say),
  ])
  return [heading(1, say(minutesText.followed)), { kind: 'table', title: '', heads, rows }]
}

/** A state of any record type in words. */
export function stateOf(type: string, state: string, say: Sayings['say']): string {
  const known = (recordTypes[type]?.states as Readonly<Record<string, StateDefinition>> | undefined)?.[state]
  return known ? say(known.label) : state
}
