import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { metric } from '#domain/records/metric/metric.ts'
import { metricFormText } from '#domain/words/metricScreen.ts'
import { refusals } from '#domain/words/refusals.ts'
import { useApi } from '#web/api/useApi.tsx'
import { Missing } from '#web/moves/Missing.tsx'
import { focusField } from '#web/next/form/FormField.tsx'
import { EditProblems } from '#web/parts/EditProblems.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useDraft } from '#web/parts/useDraft.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './DraftCard.module.css'
import { MetricForm } from './MetricForm.tsx'
import { formFields, missingFor } from './metricDraft.ts'
import type { MetricRecord } from './shapes.ts'

interface Shown {
  readonly record: MetricRecord
  readonly onDone: (record: MetricRecord) => void
}

/** A draft's next step: what is still missing, where it is said, and the button that puts the metric into use. */
export function DraftCard({ record, onDone }: Shown) {
  const { say } = useWords()
  const api = useApi()
  const element = useRef<HTMLFormElement>(null)
  const [hasTried, setTried] = useState(false)
  const move = record.moves.find((each) => each.move === 'activate')
  const said: Record<string, unknown> = { title: record.title, formula: record.fields.formula }
  for (const name of formFields.slice(1)) said[name] = record.fields[name as keyof typeof record.fields]
  const draft = useDraft(said)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (isUsed: boolean) => {
      const { title, ...input } = draft.changes
      const kept =
        title === undefined && isUsed ? record : await api.edit(metric, record, isUsed ? { title } : draft.changes)
      const after = isUsed ? await api.move(metric, kept, { move: 'activate', input }) : kept
      return after as MetricRecord
    },
    onSuccess: onDone,
  })
  const missing = missingFor(draft.values).map(({ code, field, values }) => ({
    code,
    sentence: say(refusals[code], values),
    ...(field ? { field } : {}),
  }))
  const use = () => {
    setTried(true)
    const first = missing.find(({ field }) => field)?.field
    if (first) focusField(element.current, first)
    else mutate(true)
  }
  const errorAt = (name: string) =>
    (hasTried ? missing.find(({ field }) => field === name)?.sentence : undefined) ?? refusalAt(error, name)
  return (
    <form
      ref={element}
      noValidate
      className={classes.card}
      onSubmit={(event) => {
        event.preventDefault()
        use()
      }}
    >
      <div>
        <h2 className={classes.title}>{say(metricFormText.draftTitle)}</h2>
        <p className={classes.help}>{say(move?.mine ? metricFormText.draftHelp : metricFormText.notYours)}</p>
      </div>
      <Missing refusals={missing} />
      {(record.may.edit || move?.mine) && (
        <>
          <MetricForm
            values={draft.values}
            errorAt={errorAt}
            onChange={(name, value) => draft.change({ [name]: value })}
          />
          <EditProblems error={error} fields={formFields} overtaken={[]} />
          <Group gap="xs">
            {move?.mine && (
              <Button type="submit" loading={isPending}>
                {say(metricFormText.use)}
              </Button>
            )}
            <Button variant="default" loading={isPending} disabled={!draft.isChanged} onClick={() => mutate(false)}>
              {say(metricFormText.save)}
            </Button>
          </Group>
        </>
      )}
    </form>
  )
}
