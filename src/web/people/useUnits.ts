import { useQuery } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Unit {
  readonly id: string
  readonly name: string
  readonly kind: 'site' | 'department'
  readonly parent: string | null
  readonly active: boolean
  readonly version: number
}

/** Every site and department; the tree is in `parent`. */
export function useUnits() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'units'],
    queryFn: async ({ signal }) => (await api.ask<{ readonly items: readonly Unit[] }>('/units', { signal })).items,
    staleTime: 60_000,
  })
}

/** A unit with those it lies in, outermost first: `Aarhus › Engineering`. */
export function unitPath(units: readonly Unit[], id: string | null): string {
  const names: string[] = []
  // Bounded, should two moves at once ever have made a circle.
  for (let at = id; at !== null && names.length < 12; ) {
    const unit: Unit | undefined = units.find((each) => each.id === at)
    if (!unit) break
    names.unshift(unit.name)
    at = unit.parent
  }
  return names.join(' › ')
}
