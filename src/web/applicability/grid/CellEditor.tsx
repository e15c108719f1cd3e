import { NativeSelect, Textarea } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { controlStatuses, type RowPart, type SoaRow } from '#domain/applicability/row.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { applicabilityText, controlStatusText } from '#domain/words/applicabilityWords.ts'
import { DayInput } from '#web/fields/day/DayInput.tsx'
import { PersonInput } from '#web/fields/person/PersonInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ControlGrid.module.css'
import type { RowChange } from './useRowSaving.ts'

interface Shown {
  readonly row: SoaRow
  readonly part: RowPart
  readonly onCommit: (change: RowChange | null, way: 'stay' | 'down' | 'right') => void
}

/** A cell while it is written in: Enter keeps and goes down, Tab keeps and goes right, Escape leaves it as it was. */
export function CellEditor({ row, part, onCommit }: Shown) {
  const { say } = useWords()
  const [value, setValue] = useState<unknown>(part === 'owner' ? (row.owner?.id ?? null) : row[part as keyof SoaRow])
  const isDone = useRef(false)
  const keep = (way: 'stay' | 'down' | 'right', now: unknown = value) => {
    if (isDone.current) return
    isDone.current = true
    onCommit({ [part]: now === '' ? null : now }, way)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const isText = part === 'justification' || part === 'evidence'
    if (event.key === 'Escape') {
      isDone.current = true
      onCommit(null, 'stay')
    } else if (event.key === 'Enter' && isText && !event.shiftKey) keep('down')
    else if (event.key === 'Tab') keep('right')
    else return
    event.preventDefault()
  }
  const label = say(applicabilityText[part as keyof typeof applicabilityText])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the input within
    <div
      className={classes.editor}
      data-wide={part === 'justification' || part === 'evidence' || part === 'owner' ? true : undefined}
      onKeyDown={onKeyDown}
    >
      {(part === 'justification' || part === 'evidence') && (
        <Textarea
          autoFocus
          autosize
          minRows={2}
          maxLength={LONG_TEXT}
          aria-label={label}
          value={String(value ?? '')}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
          onBlur={() => keep('stay')}
        />
      )}
      {part === 'owner' && (
        <PersonInput
          field={person}
          label=""
          value={value as string | null}
          onChange={(id) => keep('down', id)}
          names={namesOf(row)}
          autoFocus
        />
      )}
      {part === 'due' && (
        <DayInput
          field={day}
          label=""
          value={value as string | null}
          onChange={(to) => keep('down', to)}
          names={{}}
          autoFocus
        />
      )}
      {(part === 'status' || part === 'applicable' || part === 'guidance') && (
        <NativeSelect
          autoFocus
          size="xs"
          aria-label={label}
          value={value === null ? '' : String(value)}
          data={part === 'status' ? statuses(say) : answers(say)}
          onChange={({ currentTarget }) => keep('stay', from(part, currentTarget.value))}
          onBlur={() => keep('stay')}
        />
      )}
    </div>
  )
}

const person = { kind: 'person', label: applicabilityText.owner } as const
const day = { kind: 'day', label: applicabilityText.due } as const

function namesOf({ owner }: SoaRow): Record<string, string> {
  return owner ? { [owner.id]: owner.name } : {}
}

type Say = ReturnType<typeof useWords>['say']
const statuses = (say: Say) => [
  { value: '', label: '–' },
  ...controlStatuses.map((status) => ({ value: status, label: say(controlStatusText[status]) })),
]
const answers = (say: Say) => [
  { value: '', label: say(applicabilityText.open) },
  { value: 'true', label: say(applicabilityText.yes) },
  { value: 'false', label: say(applicabilityText.no) },
]

function from(part: RowPart, chosen: string): unknown {
  if (part === 'status' || chosen === '') return chosen || null
  return chosen === 'true'
}
