import { useQuery } from '@tanstack/react-query'
import { requirementNamed, requirementOptions, standards } from '#domain/standards/standards.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useOrganization } from '#web/api/useMe.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Option } from './optionList.ts'

interface Group {
  readonly group: string
  readonly items: Option[]
}

/** Requirements of the standards worked by, of what is chosen already, and of frameworks that were brought, each under its name. */
export function useRequirementGroups(chosen: readonly string[]): Group[] {
  const { say } = useWords()
  const held = useOrganization()?.standards ?? []
  const isOffered = (id: string) => held.includes(id) || chosen.some((key) => key.startsWith(`${id}:`))
  const shipped = standards
    .filter(({ id }) => isOffered(id))
    .map(({ id, name }) => ({
      group: name,
      items: Object.entries(requirementOptions)
        .filter(([key]) => requirementNamed(key)?.standard.id === id)
        .map(([value, label]) => ({ value, label: say(label) })),
    }))
  return [...shipped, ...useOwnGroups()]
}

interface OwnRequirements {
  readonly items: readonly {
    readonly key: string
    readonly ref: string
    readonly title: string
    readonly framework: string
  }[]
}

function useOwnGroups(): Group[] {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'frameworks', 'requirements'],
    queryFn: ({ signal }) => api.ask<OwnRequirements>('/framework-requirements', { signal }),
    staleTime: 5 * 60_000,
    throwOnError: true,
  })
  const byFramework = Map.groupBy(data?.items ?? [], ({ framework }) => framework)
  return [...byFramework].map(([group, each]) => ({
    group,
    items: each.map(({ key, ref, title }) => ({ value: key, label: `${ref} ${title}` })),
  }))
}
