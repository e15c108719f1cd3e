import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { gridText } from '#domain/words/applicabilityScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { gridKey } from '../useGrid.ts'
import classes from './GridPage.module.css'

const LONGEST_REF = 40

/** A control of one's own, beside those of the standard. */
export function AddOwn({ statement }: { readonly statement: string }) {
  const { say } = useWords()
  const [ref, setRef] = useState('')
  const [title, setTitle] = useState('')
  const add = useAdd(statement)
  return (
    <form
      className={classes.own}
      data-print="hide"
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate(
          { ref, title },
          {
            onSuccess: () => {
              setRef('')
              setTitle('')
            },
          },
        )
      }}
    >
      <TextInput
        size="xs"
        label={say(gridText.ownRef)}
        value={ref}
        maxLength={LONGEST_REF}
        onChange={({ currentTarget }) => setRef(currentTarget.value)}
      />
      <TextInput
        size="xs"
        className={classes.ownTitle ?? ''}
        label={say(gridText.ownTitle)}
        value={title}
        maxLength={SHORT_TEXT}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <Button
        size="xs"
        type="submit"
        variant="default"
        loading={add.isPending}
        disabled={ref.trim() === '' || title.trim() === ''}
        leftSection={<IconPlus size={14} aria-hidden />}
      >
        {say(gridText.addOwn)}
      </Button>
      <ProblemNote error={add.error} />
    </form>
  )
}

function useAdd(statement: string) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { readonly ref: string; readonly title: string }) =>
      api.ask(`/${statementOfApplicability.plural}/${statement}/rows`, { method: 'POST', body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: gridKey(slug, statement) }),
  })
}
