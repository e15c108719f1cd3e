import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type RegisterKey, registerKeys, registerNames } from '#domain/publication/registerNames.ts'
import { reportsText } from '#domain/words/reportsScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reports.module.css'
import type { Publication } from './shapes.ts'

const spans = [12, 36, 60, 120] as const

/** Publishes a register as its next version. */
export function PublishForm() {
  const { say } = useWords()
  const [register, setRegister] = useState<RegisterKey>('improvements')
  const [note, setNote] = useState('')
  const [retentionMonths, setRetentionMonths] = useState(36)
  const { mutate, isPending, error } = usePublish(() => setNote(''))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ register, note, retentionMonths })
      }}
    >
      <div className={classes.bar}>
        <NativeSelect
          label={say(reportsText.register)}
          value={register}
          onChange={({ currentTarget }) => setRegister(currentTarget.value as RegisterKey)}
          data={registerKeys.map((key) => ({ value: key, label: say(registerNames[key]) }))}
        />
        <TextInput
          className={classes.grow ?? ''}
          label={say(reportsText.note)}
          placeholder={say(reportsText.noteHint)}
          value={note}
          required
          error={refusalAt(error, 'note')}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <NativeSelect
          label={say(reportsText.keep)}
          value={String(retentionMonths)}
          onChange={({ currentTarget }) => setRetentionMonths(Number(currentTarget.value))}
          data={spans.map((count) => ({ value: String(count), label: say(reportsText.months, { count }) }))}
        />
        <Button type="submit" loading={isPending}>
          {say(reportsText.publish)}
        </Button>
      </div>
      <ProblemNote error={error} fields={['note']} />
    </form>
  )
}

interface Publishing {
  readonly register: RegisterKey
  readonly note: string
  readonly retentionMonths: number
}

function usePublish(onDone: () => void) {
  const { say, language } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (asked: Publishing) =>
      api.ask<Publication>('/register-publications', { method: 'POST', body: { ...asked, language } }),
    onSuccess: ({ version }) => {
      onDone()
      toast({ text: say(reportsText.publishedNow, { version }) })
      return queries.invalidateQueries({ queryKey: [slug, 'publications'] })
    },
  })
}
