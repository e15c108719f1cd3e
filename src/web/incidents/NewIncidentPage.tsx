import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import { incident } from '#domain/records/incident/incident.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import form from '#web/metrics/MetricForm.module.css'
import { saidOf, type Values } from '#web/metrics/metricDraft.ts'
import page from '#web/metrics/NewMetric.module.css'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useSubmitKey } from '#web/parts/useSubmitKey.ts'
import { useWords } from '#web/words/useWords.tsx'

const first = ['title', 'kind', 'priority', 'occurredAt', 'service', 'description']
const more = ['resolvedAt', 'cause', 'theme', 'changeReference', 'changeFailed', 'externalKey']

/** Records what happened: the little that counting needs, the rest folded. */
export function NewIncidentPage() {
  const { say } = useWords()
  const [values, setValues] = useState<Values>(() => ({
    title: null,
    kind: 'incident',
    occurredAt: new Date().toISOString(),
  }))
  const { mutate, isPending, error } = useRecordIncident()
  const send = () => !isPending && mutate(values)
  const inputs = (names: readonly string[]) => (
    <div className={form.fields}>
      {names.map((name) => (
        <IncidentInput
          key={name}
          name={name}
          values={values}
          error={refusalAt(error, name)}
          onChange={(value) => setValues((now) => ({ ...now, [name]: value }))}
        />
      ))}
    </div>
  )
  const hasFolded = more.some((name) => refusalAt(error, name))
  const onKeyDown = useSubmitKey(send)
  return (
    <Page title={say(incidentText.newTitle)}>
      <form
        noValidate
        className={page.form}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {inputs(first)}
        <details className={form.more} open={hasFolded || undefined}>
          <summary>{say(incidentText.moreFields)}</summary>
          {inputs(more)}
        </details>
        <ProblemNote error={error} fields={[...first, ...more]} />
        <div>
          <Button type="submit" loading={isPending}>
            {say(incidentText.record)}
          </Button>
        </div>
      </form>
    </Page>
  )
}

interface Shown {
  readonly name: string
  readonly values: Values
  readonly error: string | undefined
  readonly onChange: (value: unknown) => void
}

function IncidentInput({ name, values, error, onChange }: Shown) {
  const field = name === 'title' ? ({ kind: 'text', label: incidentText.what } as const) : fieldOf(incident, name)
  if (!field) return null
  const isWide = name === 'title' || (field.kind === 'text' && 'long' in field && field.long)
  return (
    <div data-wide={isWide || undefined}>
      <FieldInput
        field={field}
        value={values[name] ?? (field.kind === 'check' ? false : null)}
        onChange={onChange}
        error={error}
        required={name === 'title'}
        autoFocus={name === 'title'}
      />
    </div>
  )
}

/** Records it, and resolves it where it is over; a refusal at the second step does not record it twice. */
function useRecordIncident() {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const begun = useRef<RecordOf<typeof incident> | null>(null)
  return useMutation({
    mutationFn: async (values: Values) => {
      const { resolvedAt, ...said } = saidOf(values)
      const made = begun.current ?? (await api.create(incident, { title: null, ...said }))
      begun.current = made
      return resolvedAt ? api.move(incident, made, { move: 'resolve', input: { resolvedAt } }) : made
    },
    onSuccess: async ({ id, number }) => {
      await queries.invalidateQueries({ queryKey: [slug, incident.plural] })
      await navigate({ to: `/o/${slug}/incidents/${number ?? id}` })
    },
  })
}
