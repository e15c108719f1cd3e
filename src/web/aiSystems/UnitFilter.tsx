import { ManyFilter } from '#web/fields/ManyFilter.tsx'
import type { OwnFilterProps } from '#web/list/listed.ts'
import { useUnits } from '#web/people/useUnits.ts'

/** Narrows a list by sites of the organization. */
export function SiteFilter(props: OwnFilterProps) {
  return <UnitFilter {...props} kind="site" />
}

/** Narrows a list by departments of the organization. */
export function DepartmentFilter(props: OwnFilterProps) {
  return <UnitFilter {...props} kind="department" />
}

/** By name, as records say it; nothing where the organization has none. */
function UnitFilter({ kind, ...filter }: OwnFilterProps & { readonly kind: 'site' | 'department' }) {
  const { data = [] } = useUnits()
  const names = data.filter((unit) => unit.kind === kind).map(({ name }) => name)
  const chosen = filter.value?.split(',') ?? []
  const options = [...new Set([...names, ...chosen])].map((name) => ({ value: name, label: name }))
  return options.length > 0 ? <ManyFilter {...filter} options={options} /> : null
}
