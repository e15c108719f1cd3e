import { useQuery } from '@tanstack/react-query'
import type { CauseNode } from '#domain/causes/analysis.ts'
import type { CauseAnswers, CompletedAnalysis, FoundCause } from '#domain/causes/causeAnswers.ts'
import { foundCauses } from '#domain/causes/foundCauses.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useStepPlace } from '#web/next/stepPlace.ts'

/** As the API answers it, as far as guards ask. */
interface SeenAnalysis extends Pick<CompletedAnalysis, 'id' | 'technique' | 'cycle'> {
  readonly state: string
  readonly nodes: readonly CauseNode[]
  readonly team: readonly { readonly id: string }[]
}

/** The completed analyses of a record of this type, as its guards know them; undefined until they have come. */
export function useCauses(
  plural: string,
  id: string,
): { readonly data: CauseAnswers | undefined; readonly error: unknown } {
  const api = useApi()
  const slug = useSlug()
  const { data, error } = useQuery({
    queryKey: [slug, plural, 'around', id, 'causes'],
    queryFn: ({ signal }) =>
      api.ask<{ readonly items: readonly SeenAnalysis[] }>(`/${plural}/${id}/causes`, { signal }),
  })
  return { data: data && { completed: data.items.filter(({ state }) => state === 'completed').map(completed) }, error }
}

/** The root causes of the cycle at work; none while they are not known. */
export function useRootCauses(): readonly FoundCause[] {
  const { type, record } = useStepPlace()
  const { data } = useCauses(type.plural, record.id)
  return rootsIn(data, record.fields.cycle as number | null)
}

export function rootsIn(causes: CauseAnswers | undefined, cycle: number | null): readonly FoundCause[] {
  return (causes?.completed ?? [])
    .filter((analysis) => analysis.cycle === (cycle ?? 1))
    .flatMap((analysis) => analysis.causes)
    .filter(({ kind }) => kind === 'root')
}

function completed({ id, technique, cycle, nodes, team }: SeenAnalysis): CompletedAnalysis {
  return { id, technique, cycle, causes: foundCauses({ technique, nodes }), team: team.map((person) => person.id) }
}
