import { Button, Checkbox, Group } from '@mantine/core'
import { useRef } from 'react'
import { nonconformityText as text } from '#domain/words/nonconformityScreen.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { Conflict } from '#web/next/form/Conflict.tsx'
import { DraftNote } from '#web/next/form/DraftNote.tsx'
import { focusField } from '#web/next/form/FormField.tsx'
import { GroupFields } from '#web/next/form/GroupFields.tsx'
import { MissingList } from '#web/next/MissingList.tsx'
import classes from '#web/next/StepForm.module.css'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import { LookAlikes } from '../known/LookAlikes.tsx'
import { ownQuestions } from './ownQuestions.ts'
import { useSimple } from './useSimple.ts'

/** One form for the five steps of a minor, isolated, fixed nonconformity (C-187). */
export function SimpleForm({ onDone }: { readonly onDone: (moves: readonly string[]) => void }) {
  const { say } = useWords()
  const element = useRef<HTMLFormElement>(null)
  const { form, own, setOwn, groups, record, send } = useSimple(onDone)
  const fields = groups.flatMap(({ rows }) => rows.flat())
  return (
    <form
      ref={element}
      noValidate
      className={classes.form}
      onKeyDown={useSubmitKey(send)}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {form.conflict ? <Conflict conflict={form.conflict} form={form} /> : <DraftNote form={form} />}
      <GroupFields
        form="simple"
        groups={groups}
        values={form.values}
        onChange={form.change}
        errorAt={(name) => form.refusedAt(name)[0]?.sentence}
      />
      <LookAlikes id={record.id} requirement={form.values.requirement as string | null} />
      {Object.entries(ownQuestions).map(([name, field]) => (
        <FieldInput
          key={name}
          field={field}
          value={own[name as keyof typeof ownQuestions]}
          onChange={(value) => setOwn({ ...own, [name]: value })}
        />
      ))}
      {Boolean(record.fields.aiSystem) && (
        <Checkbox
          label={say(text.harmless)}
          checked={own.isHarmless}
          onChange={({ currentTarget }) => setOwn({ ...own, isHarmless: currentTarget.checked })}
        />
      )}
      <p>{say(text.simpleSays)}</p>
      {form.refusals.length > 0 && (
        <MissingList missing={form.refusals} fields={fields} onJump={(field) => focusField(element.current, field)} />
      )}
      {!form.conflict && form.refusals.length === 0 && <ProblemNote error={form.error} fields={fields} />}
      <Group justify="end">
        <Button type="submit" loading={form.isPending}>
          {say(text.simpleSend)}
        </Button>
      </Group>
    </form>
  )
}
