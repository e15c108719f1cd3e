import { useMutation, useQueryClient } from '@tanstack/react-query'
import { pluralOf } from '#domain/records/plural.ts'
import { raiseText } from '#domain/words/nonconformityScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useRequestKey } from '#web/api/useRequestKey.ts'
import { saidOf, type Values } from '#web/metrics/metricDraft.ts'
import { typeOf } from '#web/moves/typeOf.ts'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Raisable } from './raisable.ts'

/** Makes one record out of another, once however often one presses; the link is kept by the server, and both say so. */
export function useRaise(from: AnyRecord, raisable: Raisable, onDone: () => void) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const { key, onError } = useRequestKey()
  const source = typeOf(from).plural
  const plural = pluralOf(raisable.type)
  return useMutation({
    mutationFn: (values: Values) =>
      api.ask<AnyRecord>(`/${source}/${from.id}/raise/${plural}`, {
        method: 'POST',
        body: saidOf(values),
        key: key.current,
      }),
    onSuccess: async ({ id, number, title }) => {
      toast({
        text: say(raiseText.raised, { number: number ?? title }),
        link: { to: `/o/${slug}/${plural}/${number ?? id}`, text: say(moveText.openIt) },
      })
      onDone()
      await Promise.all([
        queries.invalidateQueries({ queryKey: [slug, plural] }),
        queries.invalidateQueries({ queryKey: [slug, source, 'around', from.id] }),
      ])
    },
    onError,
  })
}
