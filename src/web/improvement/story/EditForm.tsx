import { Button, Group as Buttons } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { storyText } from '#domain/words/improvementScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { useApi } from '#web/api/useApi.tsx'
import { Conflict } from '#web/next/form/Conflict.tsx'
import { DraftNote } from '#web/next/form/DraftNote.tsx'
import { focusField } from '#web/next/form/FormField.tsx'
import { GroupFields } from '#web/next/form/GroupFields.tsx'
import { useForm } from '#web/next/form/useForm.ts'
import classes from '#web/next/StepForm.module.css'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { editableRows, type SectionName } from './sections.ts'

/** Edits one part of the story where it stands; only what may be changed outside a step is offered. */
export function EditForm({ section }: { readonly section: SectionName }) {
  const { say } = useWords()
  const place = usePlace()
  const { record, editing, edit } = place
  const api = useApi()
  const element = useRef<HTMLFormElement>(null)
  const form = useForm({
    form: `edit-${section}`,
    names: Object.keys(record.fields),
    send: ({ changed }, current) => api.edit(improvement, current, changed),
    onDone: () => edit(null),
  })
  const rows = editableRows(place, section, form.values)
  const fields = rows.flat()
  const first = fields[0]
  useEffect(() => {
    const field = editing?.field ?? first
    if (field) focusField(element.current, field)
  }, [editing?.field, first])
  const send = () => (form.hasChanged ? form.send(fields) : edit(null))
  const onSubmitKey = useSubmitKey(send)
  return (
    <form
      ref={element}
      noValidate
      className={classes.form}
      onKeyDown={(event) => {
        onSubmitKey(event)
        if (event.key === 'Escape' && !event.defaultPrevented) edit(null)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {form.conflict ? <Conflict conflict={form.conflict} form={form} /> : <DraftNote form={form} />}
      <GroupFields
        form="edit"
        groups={[{ rows }]}
        values={form.values}
        onChange={form.change}
        errorAt={(name) => form.refusedAt(name)[0]?.sentence}
      />
      {!form.conflict && <ProblemNote error={form.error} fields={fields} />}
      <Buttons justify="end" gap="xs">
        <Button variant="default" onClick={() => edit(null)}>
          {say(moveText.cancel)}
        </Button>
        <Button type="submit" loading={form.isPending}>
          {say(storyText.save)}
        </Button>
      </Buttons>
    </form>
  )
}
