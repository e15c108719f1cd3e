import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Label } from '#domain/kernel/field.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { toast } from './toast.ts'
import type { Draft } from './useDraft.ts'

interface Saving<T, D> {
  /** Where it is read and sent: `branding` for `/branding`. */
  readonly part: string
  readonly current: T
  readonly draft: Draft<D>
  readonly saved: Label
}

/** Sends only what a draft changed, against the version it was read with; where it fails, what stands now is read again. */
export function useSaveDraft<T extends { readonly version: number }, D>(saving: Saving<T, D>) {
  const { part, current, draft, saved } = saving
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.ask<T>(`/${part}`, { method: 'PATCH', body: draft.changes, version: current.version }),
    onError: () => queries.invalidateQueries({ queryKey: [slug, part] }),
    onSuccess: (now) => {
      queries.setQueryData([slug, part], now)
      draft.reset()
      toast({ text: say(saved) })
      // Every frame shows the organization's name.
      return queries.invalidateQueries({ queryKey: ['me'] })
    },
  })
}
