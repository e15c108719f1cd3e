import { Link } from '@tanstack/react-router'
import { pluralOf } from '#domain/records/plural.ts'
import { useSlug } from '#web/api/useApi.tsx'
import type { CellProps } from '../fieldProps.ts'
import { ANY, useAnyNamed } from './anyRecord.ts'
import { useLinked } from './linked.ts'

interface Named {
  readonly type: string
  readonly number: string | null
  readonly title: string
}

type Reading = (record: Named) => string

/** The linked record by its number and title; an ellipsis until they have come. */
export function LinkCell({ field, value }: CellProps<'link'>) {
  return value && <Linked to={field.to} id={value} reading={whole} />
}

/** The linked record by its title alone, for a column of many; its number on hovering. */
export function LinkedTitle({ field, value }: CellProps<'link'>) {
  return value && <Linked to={field.to} id={value} reading={({ title }) => title} />
}

const whole: Reading = ({ number, title }) => [number, title].filter(Boolean).join(' ')

interface Shown {
  readonly id: string
  readonly reading: Reading
}

function Linked({ to, ...rest }: Shown & { readonly to: string }) {
  return to === ANY ? <AnyLinked {...rest} /> : <TypedLinked type={to} {...rest} />
}

function AnyLinked({ id, reading }: Shown) {
  const { data } = useAnyNamed(id)
  return data ? <RecordLink record={data} id={id} reading={reading} /> : '…'
}

function TypedLinked({ type, id, reading }: Shown & { readonly type: string }) {
  const { data } = useLinked(type, id)
  return data ? <RecordLink record={{ type, number: data.number, title: data.title }} id={id} reading={reading} /> : '…'
}

function RecordLink({ record, id, reading }: Shown & { readonly record: Named }) {
  const slug = useSlug()
  return (
    <Link to={`/o/${slug}/${pluralOf(record.type)}/${record.number ?? id}`} title={record.number ?? undefined}>
      {reading(record)}
    </Link>
  )
}
