import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import { metricFormText } from '#domain/words/metricScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { isProblem } from '#web/api/problem.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { typeOf } from '#web/moves/typeOf.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { EditProblems } from '#web/parts/EditProblems.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useDraft } from '#web/parts/useDraft.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './EditFields.module.css'

interface Shown<R extends AnyRecord> {
  readonly record: R
  readonly names: readonly string[]
  /** Inputs made for a field, where its kind's does not serve. */
  readonly inputs?: Readonly<Record<string, ComponentType<OwnInputProps>>>
  readonly onDone: (record: R) => void
  readonly onClose: () => void
}

/** Some fields of a record, edited where they stand. What was typed outlives errors and other people's changes. */
export function EditFields<R extends AnyRecord>({ record, names, inputs = {}, onDone, onClose }: Shown<R>) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const type = typeOf(record)
  const said: Readonly<Record<string, unknown>> = {
    ...record.fields,
    title: record.title,
    owner: record.owner?.id ?? null,
  }
  const draft = useDraft(Object.fromEntries(names.map((name) => [name, said[name]])) as Record<string, unknown>)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () =>
      (await api.edit(type, record as never, draft.changes as Readonly<Record<string, unknown>>)) as unknown as R,
    onSuccess: (after) => {
      onDone(after)
      onClose()
    },
    onError: (problem) =>
      isProblem(problem) &&
      problem.status === 412 &&
      queries.invalidateQueries({ queryKey: [slug, type.plural, 'record'] }),
  })
  const send = () => !isPending && (draft.isChanged ? mutate() : onClose())
  const overtaken = draft.overtaken.map((name) => {
    const label = fieldOf(type, name)?.label ?? { en: name, de: name }
    return { label, theirs: String(said[name] ?? '') }
  })
  return (
    <form
      className={classes.form}
      noValidate
      onKeyDown={useSubmitKey(send)}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {names.map((name, at) => {
        const field = fieldOf(type, name)
        if (!field) return null
        const Own = inputs[name]
        const change = (value: unknown) => draft.change({ [name]: value })
        return (
          <div
            key={name}
            data-wide={(field.kind === 'text' && field.long) || field.kind === 'rows' || name === 'title' || undefined}
          >
            {Own ? (
              <Own
                name={name}
                value={draft.values[name]}
                values={draft.values}
                onChange={change}
                onOther={(other, value) => draft.change({ [other]: value })}
                error={refusalAt(error, name)}
              />
            ) : (
              <FieldInput
                field={field}
                value={draft.values[name]}
                onChange={change}
                error={refusalAt(error, name)}
                names={record.names}
                autoFocus={at === 0}
              />
            )}
          </div>
        )
      })}
      <div data-wide>
        <EditProblems error={error} fields={names} overtaken={overtaken} />
      </div>
      <Group gap="xs" justify="end" data-wide>
        <Button variant="default" onClick={onClose}>
          {say(moveText.cancel)}
        </Button>
        <Button type="submit" loading={isPending}>
          {say(metricFormText.save)}
        </Button>
      </Group>
    </form>
  )
}
