import type { ReactNode } from 'react'
import type { Field, Label } from '#domain/kernel/field.ts'
import { improvementFields } from '#domain/records/improvement/fields.ts'
import { registerText } from '#domain/words/screenRegister.ts'
import type { Item } from '#web/api/shapes.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { BandMark } from '#web/parts/BandMark.tsx'
import { PersonName } from '#web/parts/PersonName.tsx'
import { StageMark } from '#web/parts/StageMark.tsx'
import { DueCell } from './DueCell.tsx'
import { Recently } from './Recently.tsx'

export interface Column {
  readonly key: string
  readonly label: Label
  /** Width in pixels; the title takes what is left, but never less than this. */
  readonly width: number
  /** The API's order of this column, where it has one. */
  readonly sort?: string
  readonly cell: (item: Item) => ReactNode
}

const byDefinition = (field: Field, value: (item: Item) => unknown) => (item: Item) => (
  <FieldCell field={field} value={value(item)} />
)

/** Every column the register can show, in order. */
export const allColumns: readonly Column[] = [
  { key: 'number', label: registerText.number, width: 128, sort: 'number', cell: ({ number }) => number },
  { key: 'title', label: registerText.titleColumn, width: 260, sort: 'title', cell: ({ title }) => title },
  { key: 'stage', label: registerText.stage, width: 142, cell: ({ state }) => <StageMark state={state} /> },
  {
    key: 'owner',
    label: registerText.owner,
    width: 158,
    cell: ({ owner }) => owner && <PersonName name={owner.name} />,
  },
  { key: 'due', label: registerText.due, width: 142, sort: 'due', cell: (item) => <DueCell item={item} /> },
  {
    key: 'priority',
    label: registerText.priority,
    width: 118,
    sort: 'rank',
    cell: ({ band, score }) => band && <BandMark band={band} score={score} />,
  },
  {
    key: 'source',
    label: registerText.source,
    width: 168,
    cell: byDefinition(improvementFields.sourceType, ({ sourceType }) => sourceType),
  },
  {
    key: 'area',
    label: registerText.area,
    width: 158,
    cell: byDefinition(improvementFields.category, ({ category }) => category),
  },
  {
    key: 'updated',
    label: registerText.updated,
    width: 116,
    sort: 'updated',
    cell: ({ updatedAt }) => <Recently at={updatedAt} />,
  },
  {
    key: 'created',
    label: registerText.created,
    width: 116,
    sort: 'created',
    cell: ({ createdAt }) => <Recently at={createdAt} />,
  },
  {
    key: 'computed',
    label: improvementFields.seriesVerdict.label,
    width: 150,
    cell: byDefinition(improvementFields.seriesVerdict, ({ seriesVerdict }) => seriesVerdict),
  },
  {
    key: 'quality',
    label: registerText.quality,
    width: 96,
    cell: ({ outcomeQuality }) => outcomeQuality,
  },
  { key: 'oldNumber', label: registerText.oldNumber, width: 112, cell: ({ oldNumber }) => oldNumber },
]

const usual = ['number', 'title', 'stage', 'owner', 'due', 'priority', 'updated']

/** The columns to show, from the address or as usual; number and title are always there. */
export function columnsOf(keys: string | undefined): readonly Column[] {
  const wanted = new Set(['number', 'title', ...(keys?.split(',') ?? usual)])
  return allColumns.filter(({ key }) => wanted.has(key))
}
