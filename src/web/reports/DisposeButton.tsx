import { useMutation, useQueryClient } from '@tanstack/react-query'
import { reportsText } from '#domain/words/reportsScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { FinalButton } from '#web/parts/FinalButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** Takes the content of a version away whose retention is over. */
export function DisposeButton({ id }: { readonly id: string }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(`/register-publications/${id}/dispose`, { method: 'POST' }),
    onSettled: () => queries.invalidateQueries({ queryKey: [slug, 'publications'] }),
  })
  return (
    <>
      <FinalButton loading={isPending} onClick={() => mutate()}>
        {say(reportsText.dispose)}
      </FinalButton>
      <ProblemNote error={error} />
    </>
  )
}
