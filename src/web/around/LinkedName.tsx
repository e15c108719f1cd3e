import { Link } from '@tanstack/react-router'
import { useSlug } from '#web/api/useApi.tsx'
import { addressOf } from '#web/trail/addressOf.ts'
import type { Linked } from './shapes.ts'

/** Another record by number and title, with the way to its page where it has one. */
export function LinkedName({ record: { id, type, number, title } }: { readonly record: Linked['record'] }) {
  const slug = useSlug()
  const name = [number, title].filter(Boolean).join(' ')
  const address = addressOf(type, number ?? id)
  return address ? <Link to={`/o/${slug}/${address}`}>{name}</Link> : name
}
