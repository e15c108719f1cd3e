import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { checklistText } from '#domain/words/auditScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { checklistKey } from '../walk/useChecklist.ts'
import classes from './ChecklistPart.module.css'

/** A question of the team's own at the end of the checklist. */
export function OwnLine({ audit }: { readonly audit: string }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const [question, setQuestion] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      api.ask(`/audits/${audit}/lines`, { method: 'POST', body: { question: question.trim(), requirement: null } }),
    onSuccess: async () => {
      setQuestion('')
      await queries.invalidateQueries({ queryKey: checklistKey(slug, audit) })
    },
  })
  return (
    <form
      className={classes.own}
      onSubmit={(event) => {
        event.preventDefault()
        if (question.trim()) mutate()
      }}
    >
      <TextInput
        size="xs"
        label={say(checklistText.ownQuestion)}
        maxLength={SHORT_TEXT}
        value={question}
        error={refusalAt(error, 'question')}
        onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" loading={isPending} disabled={!question.trim()}>
        {say(checklistText.addOwn)}
      </Button>
    </form>
  )
}
