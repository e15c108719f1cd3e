import { Button, Checkbox, CloseButton, Input, TextInput } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { RowValue } from '#domain/kernel/field.ts'
import { attendanceRows } from '#domain/records/managementReview/decisionRows.ts'
import { meetingText } from '#domain/words/reviewScreen.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import type { OwnInputProps } from '#web/next/steps.ts'
import { AddRow } from '#web/parts/AddRow.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Rows.module.css'

type Row = RowValue<typeof attendanceRows>

/** Who takes part: people of the house and guests, each with a tick for being there. */
export function AttendanceInput({ value, onChange, error }: Pick<OwnInputProps, 'value' | 'onChange' | 'error'>) {
  const { say } = useWords()
  const rows = (value ?? []) as readonly Row[]
  const set = (at: number, changed: Partial<Row>) => onChange(rows.with(at, { ...rows[at]!, ...changed }))
  const add = (row: Partial<Row>) => onChange([...rows, { id: '', person: null, guest: null, present: false, ...row }])
  return (
    <Input.Wrapper label={say(attendanceRows.label)} error={error} labelElement="div">
      <ol className={classes.people}>
        {rows.map((row, at) => (
          <li key={row.id || `new-${at}`} className={classes.person}>
            {row.guest === null ? (
              <FieldInput
                field={attendanceRows.of.person}
                value={row.person}
                onChange={(person) => set(at, { person: person as string | null })}
              />
            ) : (
              <TextInput
                aria-label={say(meetingText.guest)}
                placeholder={say(meetingText.guest)}
                value={row.guest}
                onChange={({ currentTarget }) => set(at, { guest: currentTarget.value })}
              />
            )}
            <Checkbox
              label={say(meetingText.presentWho)}
              checked={row.present}
              onChange={({ currentTarget }) => set(at, { present: currentTarget.checked })}
            />
            <CloseButton
              size="sm"
              aria-label={say(fieldText.removeRow, { number: at + 1 })}
              onClick={() => onChange(rows.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      <div className={classes.buttons}>
        {rows.some(({ present }) => !present) && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconCheck size={14} aria-hidden />}
            onClick={() => onChange(rows.map((row) => ({ ...row, present: true })))}
          >
            {say(meetingText.allPresent)}
          </Button>
        )}
        <AddRow label={meetingText.addPerson} onAdd={() => add({})} />
        <Button variant="subtle" size="xs" onClick={() => add({ guest: '' })}>
          {say(meetingText.addGuest)}
        </Button>
      </div>
    </Input.Wrapper>
  )
}
