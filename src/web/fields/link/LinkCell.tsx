import { Link } from '@tanstack/react-router'
import { pluralOf } from '#domain/records/plural.ts'
import { useSlug } from '#web/api/useApi.tsx'
import type { CellProps } from '../fieldProps.ts'
import { useLinked } from './linked.ts'

/** The linked record by its number and title; its id until they have come. */
export function LinkCell({ field, value }: CellProps<'link'>) {
  return value && <Linked type={field.to} id={value} />
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
