import { Link } from '@tanstack/react-router'
import { pluralOf } from '#domain/records/plural.ts'
import { useSlug } from '#web/api/useApi.tsx'
import type { CellProps } from '../fieldProps.ts'
import { ANY, useAnyNamed } from './anyRecord.ts'
import { useLinked } from './linked.ts'

/** The linked record by its number and title; its id until they have come. */
export function LinkCell({ field, value }: CellProps<'link'>) {
  if (!value) return null
  return field.to === ANY ? <AnyLinked id={value} /> : <Linked type={field.to} id={value} />
}

function AnyLinked({ id }: { readonly id: string }) {
  const slug = useSlug()
  const { data } = useAnyNamed(id)
  if (!data) return '…'
  return (
    <Link to={`/o/${slug}/${pluralOf(data.type)}/${data.number ?? id}`}>
      {[data.number, data.title].filter(Boolean).join(' ')}
    </Link>
  )
}

function Linked({ type, id }: { readonly type: string; readonly id: string }) {
  const slug = useSlug()
  const { data } = useLinked(type, id)
  return (
    <Link to={`/o/${slug}/${pluralOf(type)}/${data?.number ?? id}`}>
      {data ? [data.number, data.title].filter(Boolean).join(' ') : '…'}
    </Link>
  )
}
