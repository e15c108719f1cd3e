import { CloseButton, NativeSelect, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { controlTitle, refOf } from '#domain/applicability/controls.ts'
import { gapsOf } from '#domain/applicability/gaps.ts'
import { controlStatuses, isConflict, type RowPart, type SoaRow } from '#domain/applicability/row.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { whatItShows } from '#domain/standards/details/shows.ts'
import { controlCardText, gapText } from '#domain/words/applicabilityScreen.ts'
import { applicabilityText, controlStatusText } from '#domain/words/applicabilityWords.ts'
import { DayInput } from '#web/fields/day/DayInput.tsx'
import { PersonInput } from '#web/fields/person/PersonInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Grid } from '../useGrid.ts'
import classes from './ControlCard.module.css'
import { LinkedRecords } from './LinkedRecords.tsx'
import { mayChange } from './mayChange.ts'
import { Systems } from './Systems.tsx'
import { TroubleNote } from './TroubleNote.tsx'
import type { RowSaving } from './useRowSaving.ts'

interface Shown {
  readonly statement: string
  readonly row: SoaRow
  readonly may: Grid['may']
  readonly saving: RowSaving
  readonly onClose: () => void
}

/** All of one control: what it asks, what is said of it, what it treats, what shows it, and which systems go their own way. */
export function ControlCard({ statement, row, may, saving, onClose }: Shown) {
  const { say } = useWords()
  const save = (change: Parameters<RowSaving['save']>[1]) => saving.save(row.id, change)
  const isFixed = (part: RowPart) => !mayChange(may, part)
  const shows = whatItShows(row.control)
  const gaps = gapsOf(row)
  const text = (part: 'justification' | 'guidanceNote' | 'evidence') => (
    <SavedText
      key={part}
      label={say(applicabilityText[part])}
      value={row[part]}
      disabled={isFixed(part)}
      onSave={(said) => save({ [part]: said })}
    />
  )
  return (
    <section className={classes.card} aria-labelledby="control-title">
      <header className={classes.head}>
        <p className={classes.ref}>{refOf(row.control)}</p>
        <CloseButton size="sm" aria-label={say(controlCardText.close)} onClick={onClose} />
        <h2 id="control-title" className={classes.title}>
          {say(controlTitle(row))}
        </h2>
        {shows && <p className={classes.shows}>{say(shows)}</p>}
        {gaps.length > 0 && (
          <p className={classes.gaps} data-conflict={isConflict(row) || undefined}>
            {gaps.map((gap) => say(gapText[gap])).join(' · ')}
          </p>
        )}
      </header>
      <TroubleNote row={row} saving={saving} />
      <YesNo
        label={say(applicabilityText.applies)}
        value={row.applicable}
        disabled={isFixed('applicable')}
        onChange={(applicable) => save({ applicable })}
      />
      {text('justification')}
      <div className={classes.pair}>
        <NativeSelect
          label={say(applicabilityText.status)}
          value={row.status ?? ''}
          disabled={isFixed('status') || row.applicable === false}
          data={[
            { value: '', label: '–' },
            ...controlStatuses.map((status) => ({ value: status, label: say(controlStatusText[status]) })),
          ]}
          onChange={({ currentTarget }) => save({ status: (currentTarget.value || null) as SoaRow['status'] })}
        />
        <DayInput
          field={day}
          label={say(applicabilityText.due)}
          value={row.due}
          names={{}}
          disabled={isFixed('due')}
          onChange={(due) => save({ due })}
        />
      </div>
      <PersonInput
        field={person}
        label={say(applicabilityText.owner)}
        value={row.owner?.id ?? null}
        names={row.owner ? { [row.owner.id]: row.owner.name } : {}}
        disabled={isFixed('owner')}
        onChange={(owner) => save({ owner })}
      />
      <YesNo
        label={say(applicabilityText.guidance)}
        value={row.guidance}
        disabled={isFixed('guidance')}
        onChange={(guidance) => save({ guidance })}
      />
      {text('guidanceNote')}
      {text('evidence')}
      <LinkedRecords row={row} as="shows" disabled={isFixed('shows')} onSave={(shown) => save({ shows: shown })} />
      <LinkedRecords row={row} as="treats" disabled={isFixed('treats')} onSave={(treats) => save({ treats })} />
      <Systems statement={statement} row={row} may={may} onWritten={saving.put} />
    </section>
  )
}

const person = { kind: 'person', label: applicabilityText.owner } as const
const day = { kind: 'day', label: applicabilityText.due } as const

interface Answered {
  readonly label: string
  readonly value: boolean | null
  readonly disabled: boolean
  readonly onChange: (value: boolean) => void
}

function YesNo({ label, value, disabled, onChange }: Answered) {
  const { say } = useWords()
  return (
    <fieldset className={classes.answer}>
      <legend>{label}</legend>
      <SegmentedControl
        size="xs"
        disabled={disabled}
        value={value === null ? '' : String(value)}
        data={[
          { value: 'true', label: say(applicabilityText.yes) },
          { value: 'false', label: say(applicabilityText.no) },
        ]}
        onChange={(chosen) => onChange(chosen === 'true')}
      />
    </fieldset>
  )
}

interface Texted {
  readonly label: string
  readonly value: string | null
  readonly disabled: boolean
  readonly onSave: (value: string | null) => void
}

/** Words that are kept when one leaves them. */
function SavedText({ label, value, disabled, onSave }: Texted) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Textarea
      label={label}
      autosize
      minRows={2}
      maxLength={LONG_TEXT}
      readOnly={disabled}
      value={typed ?? value ?? ''}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => {
        if (typed !== null && (typed.trim() || null) !== value) onSave(typed.trim() || null)
        setTyped(null)
      }}
    />
  )
}
