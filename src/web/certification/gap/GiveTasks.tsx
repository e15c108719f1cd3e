import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { taskFields } from '#domain/records/task/fields.ts'
import { gapText } from '#domain/words/gapScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { DayInput } from '#web/fields/day/DayInput.tsx'
import { PersonInput } from '#web/fields/person/PersonInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Gap.module.css'

interface Shown {
  readonly assessment: string
  readonly requirements: readonly string[]
  readonly onDone: () => void
}

const owner = { kind: 'person', label: gapText.owner } as const

/** Gives the chosen gaps to somebody by a day: a task each, or one for all. */
export function GiveTasks({ assessment, requirements, onDone }: Shown) {
  const { say } = useWords()
  const [who, setWho] = useState<string | null>(null)
  const [due, setDue] = useState<string | null>(null)
  const [asOne, setAsOne] = useState(false)
  const giving = useGiving(assessment, onDone)
  const groups = asOne ? [requirements] : requirements.map((each) => [each])
  return (
    <section className={classes.give} aria-label={say(gapText.give, { count: requirements.length })}>
      <b>{say(gapText.give, { count: requirements.length })}</b>
      <PersonInput field={owner} label={say(gapText.owner)} value={who} onChange={setWho} names={{}} />
      <DayInput field={taskFields.dueOn} label={say(gapText.due)} value={due} onChange={setDue} names={{}} />
      {requirements.length > 1 && (
        <Checkbox
          size="sm"
          label={say(gapText.asOne)}
          checked={asOne}
          onChange={({ currentTarget: { checked } }) => setAsOne(checked)}
        />
      )}
      <Button
        size="xs"
        disabled={who === null || due === null}
        loading={giving.isPending}
        onClick={() => giving.mutate(groups.map((group) => ({ requirements: group, owner: who, dueOn: due })))}
      >
        {say(gapText.giveOut)}
      </Button>
      <ProblemNote error={giving.error} />
    </section>
  )
}

function useGiving(assessment: string, onDone: () => void) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (tasks: readonly unknown[]) =>
      api.ask(`/gap-assessments/${assessment}/tasks`, { method: 'POST', body: { tasks } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [slug, 'gap-assessments'] })
      onDone()
    },
  })
}
