import { useQuery } from '@tanstack/react-query'
import type { RiskCriteria } from '#domain/records/riskCriteria/fields.ts'
import { riskCriteria } from '#domain/records/riskCriteria/riskCriteria.ts'
import type { CriteriaInForce } from '#domain/risks/level.ts'
import type { Page, RecordEnvelope } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** The criteria in force with the names of their steps. */
export interface NamedCriteria extends CriteriaInForce {
  readonly likelihoods: readonly Step[]
  readonly consequences: readonly Step[]
}
export interface Step {
  readonly step: number
  readonly name: string
  readonly meaning: string | null
}

const MINUTE = 60_000

/** The criteria in force; null where none are, undefined until that is known. */
export function useCriteria(): NamedCriteria | null | undefined {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, riskCriteria.plural, 'inForce'],
    staleTime: MINUTE,
    queryFn: async ({ signal }) => {
      const { items } = await api.ask<Page<RecordEnvelope>>('/risk-criteria?state=approved&sort=-updated&limit=1', {
        signal,
      })
      const [first] = items
      if (!first) return null
      const { id, number, fields } = await api.read(riskCriteria, first.id, signal)
      return namedCriteria({ id, number, fields })
    },
  }).data
}

/** Criteria as guards and screens need them; what a draft lacks is left out. */
export function namedCriteria({
  id,
  number,
  fields,
}: {
  readonly id: string
  readonly number: string | null
  readonly fields: RiskCriteria
}): NamedCriteria {
  const { likelihoods, consequences, levels, acceptableUpTo, reassessMonths } = fields
  return {
    id,
    number,
    likelihoods: stepsOf(likelihoods),
    consequences: stepsOf(consequences),
    likelihoodSteps: likelihoods.length,
    consequenceSteps: consequences.length,
    bands: levels.flatMap(({ level, fromScore, acceptedBy }) =>
      level && fromScore && acceptedBy ? [{ level, fromScore, acceptedBy }] : [],
    ),
    acceptableUpTo: acceptableUpTo ?? 'low',
    reassessMonths: reassessMonths ?? 12,
  }
}

type Row = { readonly step: number | null; readonly name: string | null; readonly meaning?: string | null }

function stepsOf(rows: readonly Row[]): readonly Step[] {
  return rows
    .flatMap(({ step, name, meaning = null }) => (step === null ? [] : [{ step, name: name ?? '', meaning }]))
    .toSorted((a, b) => a.step - b.step)
}
