import { useMutation, useQueryClient } from '@tanstack/react-query'
import { proposalFor } from '#domain/capture/proposal.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useRequestKey } from '#web/api/useRequestKey.ts'
import { type Draft, forgetDraft } from './draft.ts'
import { sendAnonymously } from './sendAnonymously.ts'

export type Captured =
  | { readonly kind: 'named'; readonly record: RecordOf<typeof improvement> }
  | { readonly kind: 'anonymous'; readonly followToken: string }

/**
 * Sends what was written, in one's own name or anonymously to the public address. The same key goes out with every attempt
 * at the same draft, so that a repeat after a lost answer makes nothing twice.
 */
export function useCapture(publicToken: string | null, onCaptured: (captured: Captured) => void) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const { key, onError } = useRequestKey()
  return useMutation({
    mutationFn: async (draft: Draft): Promise<Captured> => {
      if (publicToken) return { kind: 'anonymous', followToken: await sendAnonymously(publicToken, draft) }
      return { kind: 'named', record: await api.create(improvement, valuesOf(draft), key.current) }
    },
    onSuccess: (captured) => {
      forgetDraft()
      key.current = crypto.randomUUID()
      void queries.invalidateQueries({ queryKey: [slug, 'improvements'] })
      onCaptured(captured)
    },
    onError,
  })
}

function valuesOf({ title, description, sourceType, sourceWords }: Draft) {
  return {
    title: title.trim(),
    // One line is enough: it is then the description as well, which registering asks for.
    description: description.trim() || title.trim(),
    sourceType,
    ...(sourceWords.trim() ? { sourceWords: sourceWords.trim() } : {}),
    ...proposalFor(`${title} ${description}`),
  }
}
