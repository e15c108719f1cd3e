import { Button, Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { metricFormText } from '#domain/words/metricScreen.ts'
import { refusals } from '#domain/words/refusals.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Missing } from '#web/moves/Missing.tsx'
import { focusField } from '#web/next/form/FormField.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { MetricForm } from './MetricForm.tsx'
import { formFields, missingFor, type Values } from './metricDraft.ts'
import classes from './NewMetric.module.css'
import { useMakeMetric } from './useMakeMetric.ts'

/** The form of a new metric: kept as a draft at any time, put into use once nothing is missing. */
export function NewMetric({ begun }: { readonly begun: Values }) {
  const { say } = useWords()
  const slug = useSlug()
  const navigate = useNavigate()
  const element = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState(begun)
  const [hasTried, setTried] = useState(false)
  const make = useMakeMetric((ref) => void navigate({ to: `/o/${slug}/metrics/${ref}` }))
  const missing = missingFor(values).map(({ code, field, values: said }) => ({
    code,
    sentence: say(refusals[code], said),
    ...(field ? { field } : {}),
  }))
  const errorAt = (name: string) => {
    const lacking = hasTried ? missing.find(({ field }) => field === name)?.sentence : undefined
    return lacking ?? refusalAt(make.error, name)
  }
  const use = () => {
    setTried(true)
    const first = missing.find(({ field }) => field)?.field
    if (first) focusField(element.current, first)
    else make.mutate({ values, isUsed: true })
  }
  return (
    <form
      ref={element}
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        use()
      }}
    >
      <MetricForm
        values={values}
        errorAt={errorAt}
        onChange={(name, value) => setValues((now) => ({ ...now, [name]: value }))}
      />
      <Missing refusals={missing} />
      <ProblemNote error={make.error} fields={formFields} />
      <Group gap="xs">
        <Button type="submit" loading={make.isPending}>
          {say(metricFormText.use)}
        </Button>
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate({ values, isUsed: false })}>
          {say(metricFormText.saveDraft)}
        </Button>
      </Group>
    </form>
  )
}
