import { Link } from '@tanstack/react-router'
import { useSlug } from '#web/api/useApi.tsx'
import { useRecord } from '#web/moves/useRecord.ts'
import type { CellProps } from '../fieldProps.ts'

/** The linked record by its number and title; its id until they have come. */
export function LinkCell({ value }: CellProps<'link'>) {
  return value && <Linked id={value} />
}

function Linked({ id }: { readonly id: string }) {
  const slug = useSlug()
  const { data } = useRecord(id)
  return (
    <Link to={`/o/${slug}/improvements/${data?.number ?? id}`}>
      {data ? [data.number, data.title].filter(Boolean).join(' ') : '…'}
    </Link>
  )
}
