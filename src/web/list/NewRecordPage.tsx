import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ComponentType, useState } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import { emptyValue, type Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { listText } from '#domain/words/listScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useRequestKey } from '#web/api/useRequestKey.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import form from '#web/metrics/MetricForm.module.css'
import { saidOf, type Values } from '#web/metrics/metricDraft.ts'
import classes from '#web/metrics/NewMetric.module.css'
import type { OwnInputProps } from '#web/next/steps.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly type: AnyRecordType
  readonly title: Label
  /** The fields asked for first, and those that lie folded. */
  readonly first: readonly string[]
  readonly more?: readonly string[]
  readonly begin?: Values
  readonly submit?: Label
  /** Inputs made for a field, where its kind's does not serve. */
  readonly inputs?: Readonly<Record<string, ComponentType<OwnInputProps>>>
}

/** A new record of any type, made from what its definition captures. */
export function NewRecordPage({
  type,
  title,
  first,
  more = [],
  begin = {},
  submit = listText.save,
  inputs: own = {},
}: Shown) {
  const { say } = useWords()
  const [values, setValues] = useState<Values>(begin)
  const { mutate, isPending, error } = useMake(type)
  const setOne = (name: string, value: unknown) => setValues((now) => ({ ...now, [name]: value }))
  const send = () => !isPending && mutate(values)
  const inputs = (names: readonly string[]) => (
    <div className={form.fields}>
      {names.map((name, at) => {
        const field = fieldOf(type, name)!
        const Own = own[name]
        const isWide = Own || name === 'title' || (field.kind === 'text' && field.long) || field.kind === 'rows'
        const shared = {
          value: values[name] ?? emptyValue(field),
          onChange: (value: unknown) => setOne(name, value),
          error: refusalAt(error, name),
        }
        return (
          <div key={name} data-wide={isWide ? true : undefined}>
            {Own ? (
              <Own name={name} {...shared} values={values} onOther={setOne} />
            ) : (
              <FieldInput field={field} {...shared} autoFocus={names === first && at === 0} />
            )}
          </div>
        )
      })}
    </div>
  )
  const hasFolded = more.some((name) => refusalAt(error, name))
  return (
    <Page title={say(title)}>
      <form
        noValidate
        className={classes.form}
        onKeyDown={useSubmitKey(send)}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {inputs(first)}
        {more.length > 0 && (
          <details className={form.more} open={hasFolded || undefined}>
            <summary>{say(listText.moreFields)}</summary>
            {inputs(more)}
          </details>
        )}
        <ProblemNote error={error} fields={[...first, ...more]} />
        <div>
          <Button type="submit" loading={isPending}>
            {say(submit)}
          </Button>
        </div>
      </form>
    </Page>
  )
}

/** Makes it once, however often one presses, and goes to its page. */
function useMake(type: AnyRecordType) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { key, onError } = useRequestKey()
  return useMutation({
    mutationFn: (values: Values) => api.create(type, { title: null, ...saidOf(values) }, key.current),
    onSuccess: async ({ id, number }) => {
      await queries.invalidateQueries({ queryKey: [slug, type.plural] })
      await navigate({ to: `/o/${slug}/${type.plural}/${number ?? id}` })
    },
    onError,
  })
}
