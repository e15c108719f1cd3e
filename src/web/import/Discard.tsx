import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { importText } from '#domain/words/importScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** Throws away what was read; nothing of it was in the register. */
export function Discard({ id }: { readonly id: string }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const discard = useMutation({
    mutationFn: () => api.ask<void>(`/imports/${id}`, { method: 'DELETE' }),
    onSuccess: async () => {
      await navigate({ to: `/o/${slug}/import` })
      queries.removeQueries({ queryKey: [slug, 'imports', id] })
    },
  })
  return (
    <>
      <Button variant="subtle" size="compact-sm" ml="auto" loading={discard.isPending} onClick={() => discard.mutate()}>
        {say(importText.discard)}
      </Button>
      <ProblemNote error={discard.error} />
    </>
  )
}
