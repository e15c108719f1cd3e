import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ComponentType, useState } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import { emptyValue, type Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { listText } from '#domain/words/listScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import form from '#web/metrics/MetricForm.module.css'
import page from '#web/metrics/NewMetric.module.css'
import type { OwnInputProps, Values } from '#web/next/steps.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly type: AnyRecordType
  /** Asked at once. */
  readonly first: readonly string[]
  /** Folded. */
  readonly more?: readonly string[]
  readonly initial?: Values
  readonly submit: Label
  /** Inputs made for a field, where its kind's does not serve. */
  readonly inputs?: Readonly<Record<string, ComponentType<OwnInputProps>>>
}

/** A new record of any type: the little that is asked at once, the rest folded; afterwards its page. */
export function NewRecord({ type, first, more = [], initial = {}, submit, inputs = {} }: Shown) {
  const { say } = useWords()
  const [values, setValues] = useState<Values>(initial)
  const { mutate, isPending, error } = useCreate(type)
  const send = () => !isPending && mutate(values)
  const onOther = (name: string, value: unknown) => setValues((now) => ({ ...now, [name]: value }))
  const input = (name: string, at: number) => {
    const field = fieldOf(type, name)
    if (!field) return null
    const value = values[name] ?? emptyValue(field)
    const shared = { value, onChange: (next: unknown) => onOther(name, next), error: refusalAt(error, name) }
    const Own = inputs[name]
    const isWide = Own || name === 'title' || ['rows', 'answer'].includes(field.kind) || ('long' in field && field.long)
    return (
      <div key={name} data-wide={isWide ? true : undefined}>
        {Own ? (
          <Own name={name} {...shared} values={values} onOther={onOther} />
        ) : (
          <FieldInput field={field} {...shared} required={name === 'title'} autoFocus={at === 0} />
        )}
      </div>
    )
  }
  const hasFolded = more.some((name) => refusalAt(error, name))
  return (
    <form
      noValidate
      className={page.form}
      onKeyDown={useSubmitKey(send)}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className={form.fields}>{first.map(input)}</div>
      {more.length > 0 && (
        <details className={form.more} open={hasFolded || undefined}>
          <summary>{say(listText.moreFields)}</summary>
          <div className={form.fields}>{more.map((name) => input(name, -1))}</div>
        </details>
      )}
      <ProblemNote error={error} fields={[...first, ...more]} />
      <div>
        <Button type="submit" loading={isPending}>
          {say(submit)}
        </Button>
      </div>
    </form>
  )
}

function useCreate(type: AnyRecordType) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (values: Values) => api.create(type, values),
    onSuccess: async ({ id, number }) => {
      await queries.invalidateQueries({ queryKey: [slug, type.plural] })
      await navigate({ to: `/o/${slug}/${type.plural}/${number ?? id}` })
    },
  })
}
