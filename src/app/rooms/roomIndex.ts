import { counting } from '#domain/conformity/counting.ts'
import { typesShowing } from '#domain/conformity/judged.ts'
import type { Label } from '#domain/kernel/field.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Language } from '#domain/words/sentence.ts'
import type { Linked } from '#store/around/links.ts'
import type { NamedPiece, Stands } from '#store/conformity/showings.ts'
import type { OnDay } from '#store/conformity/standing.ts'
import type { Tx } from '#store/open.ts'
import { itemsIn, type RoomItem } from '#store/rooms/items.ts'
import { requirementsIn } from '#store/rooms/rooms.ts'
import { type RoomShowing, showingsIn } from '#store/rooms/showings.ts'
import { type FrameworkRequirement, frameworkOf } from '../conformity/frameworks.ts'

/** A record as a room names it, in the reader's words. */
export interface IndexedRecord {
  readonly id: string
  readonly type: string
  readonly typeLabel: string
  readonly number: string | null
  readonly title: string
  readonly stage: string
}

/** One thing that may be read in a room. */
export interface IndexedItem {
  readonly key: string
  readonly kind: 'record' | 'file' | 'link' | 'words'
  readonly label: string
  readonly record: IndexedRecord | null
  readonly file: {
    readonly id: string
    readonly name: string
    readonly size: number
    readonly mediaType: string
    readonly hash: string
  } | null
  readonly url: string | null
  readonly text: string | null
  readonly note: string | null
  /** How it stands today; null where nothing says when it ends. */
  readonly stands: Stands | null
  readonly until: string | null
  readonly documented: string | null
  readonly releasedAt: string
  readonly releasedBy: string | null
}

export interface IndexedRequirement {
  readonly key: string
  readonly standard: string
  readonly ref: string
  readonly title: string
  readonly kind: string
  readonly items: readonly IndexedItem[]
}

export interface RoomIndex {
  /** Every requirement of the room, also those nothing was released for: that is said, not hidden. */
  readonly requirements: readonly IndexedRequirement[]
  /** What was released and stands for no requirement of the room. */
  readonly other: readonly IndexedItem[]
}

/** What lies in a room, by requirement (C-263). */
export async function indexOf(
  tx: Tx,
  { room, on, language }: { room: string; on: OnDay; language: Language },
): Promise<RoomIndex> {
  const keys = await requirementsIn(tx, room)
  const showings = Map.groupBy(await showingsIn(tx, room, on), ({ requirement }) => requirement)
  const items = (await itemsIn(tx, room, on)).filter(({ isHidden }) => !isHidden)
  const placed = new Set<string>()
  const requirements: IndexedRequirement[] = []
  for (const key of keys) {
    const known = await frameworkOf(tx, key)
    if (!known) continue
    const { requirement, framework } = known
    const shown = (showings.get(key) ?? []).map((one) => fromShowing(one, language))
    const own = items.filter((item) => standsFor(item, requirement))
    for (const { id } of own) placed.add(id)
    const all = together([...shown, ...own.map((item) => itemFor(item, language))])
    const { ref, title, kind } = requirement
    requirements.push({ key, standard: framework.short, ref, title: title[language], kind, items: all })
  }
  const other = together(items.filter(({ id }) => !placed.has(id)).map((item) => itemFor(item, language)))
  return { requirements: inOrder(requirements), other }
}

/** What came in several ways is one line, with every part it stands for. */
function together(items: readonly IndexedItem[]): IndexedItem[] {
  return [...Map.groupBy(items, ({ key }) => key).values()].map((same) => {
    const parts = [...new Set(same.flatMap(({ documented }) => documented ?? []))]
    return { ...same[0]!, documented: parts.join(', ') || null }
  })
}

/** An item stands for the requirement it was released for, those it is linked to, and those records of its type show by being there. */
function standsFor({ requirement: named, serves, record }: RoomItem, requirement: FrameworkRequirement): boolean {
  if (named === requirement.key || serves.includes(requirement.key)) return true
  return record !== null && typesShowing(requirement).includes(record.type)
}

function fromShowing(
  { record, evidence, note, stands, until, releasedAt, releasedBy }: RoomShowing,
  language: Language,
): IndexedItem {
  return {
    ...thing({ record, evidence }, language),
    ...{ note, stands, until, documented: null, releasedAt, releasedBy },
  }
}

export function itemFor(
  { record, evidence, note, documented, releasedAt, releasedBy }: RoomItem,
  language: Language,
): IndexedItem {
  return {
    ...thing({ record, evidence }, language),
    ...{ note, stands: record && !evidence ? standing(record) : null, until: null, documented, releasedAt, releasedBy },
  }
}

/** A record that is on its way shows nothing yet, and the line says so; how long one in effect holds is said where it is linked. */
function standing({ type, state }: Linked): Stands | null {
  const rule = counting[type]
  if (!rule || rule.inEffect.includes(state) || rule.over?.includes(state)) return null
  const states = recordTypes[type]?.states as Readonly<Record<string, StateDefinition>> | undefined
  return states?.[state]?.final ? null : 'underWay'
}

interface Thing {
  readonly record: Linked | null
  readonly evidence: (NamedPiece & { readonly fileName: string | null }) | null
}

function thing({ record, evidence }: Thing, language: Language) {
  const named = record && recordIn(record, language)
  if (!evidence) {
    const label = [record?.number, record?.title].filter(Boolean).join(' ')
    return { key: record?.id ?? '', kind: 'record' as const, label, record: named, file: null, url: null, text: null }
  }
  const { id, kind, label, url, text, file, fileName } = evidence
  return { key: id, kind, label, record: named, file: file && { ...file, name: fileName ?? label }, url, text }
}

export function recordIn(
  { id, type: name, number, title, state }: Omit<Linked, 'status'>,
  language: Language,
): IndexedRecord {
  const type = recordTypes[name]
  const stage = (type?.states as Readonly<Record<string, { label: Label }>> | undefined)?.[state]?.label[language]
  return { id, type: name, typeLabel: type?.label[language] ?? name, number, title, stage: stage ?? state }
}

/** By standard, then as people count: 4.10 behind 4.9. */
function inOrder(requirements: readonly IndexedRequirement[]): IndexedRequirement[] {
  const collator = new Intl.Collator('en', { numeric: true })
  const rank = ({ kind }: IndexedRequirement) => (kind === 'clause' ? 0 : 1)
  return [...requirements].sort(
    (one, other) =>
      collator.compare(one.standard, other.standard) || rank(one) - rank(other) || collator.compare(one.ref, other.ref),
  )
}
