import { Link } from '@tanstack/react-router'
import { useSlug } from '#web/api/useApi.tsx'
import { addressOf } from '#web/trail/addressOf.ts'

interface Named {
  readonly type: string
  readonly id: string
  readonly number: string | null
  readonly title: string
}

/** A record by number and title, as a link where its type has a page. */
export function NamedRecord({ record: { type, id, number, title } }: { readonly record: Named }) {
  const slug = useSlug()
  const address = addressOf(type, number ?? id)
  const words = [number, title].filter(Boolean).join(' ')
  return address ? <Link to={`/o/${slug}/${address}`}>{words}</Link> : words
}
