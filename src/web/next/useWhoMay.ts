import { useQuery } from '@tanstack/react-query'
import { type Role, roles } from '#domain/people/roles.ts'
import type { Page, Person } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { type StepPlace, useStepPlace } from './stepPlace.ts'

const MOST_NAMES = 3

/** Who may make a move on this record: the roles in words, and a few people by name. */
export function useWhoMay(
  move: string,
  { withoutMe = false } = {},
): { readonly roles: readonly string[]; readonly people: readonly string[] } {
  const { say } = useWords()
  const place = useStepPlace()
  const standings = standingsOf(place, move)
  const wanted = standings.flatMap(({ role }) => (role && role in roles ? [role as Role] : []))
  const holders = useHolders(wanted)
  const related = standings.flatMap(({ person }) => person ?? [])
  const all = [...new Set([...related, ...holders])]
  const names = withoutMe ? all.filter((name) => name !== place.membership.person.name) : all
  return {
    roles: wanted.map((role) => say(roles[role])),
    people: names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names,
  }
}

/** Everyone a move names: roles, and the people who have a standing towards this one record. */
function standingsOf({ type, record, steps }: StepPlace, move: string) {
  const { by } = (type.moves as Readonly<Record<string, { readonly by: readonly string[] }>>)[move] ?? { by: [] }
  return by.map((name) => {
    if (name === 'owner') return { person: record.owner?.name }
    if (name === 'raiser') return { person: record.createdBy?.name }
    return name in roles ? { role: name } : (steps.standing?.(name) ?? {})
  }) as readonly { readonly role?: string; readonly person?: string | undefined }[]
}

/** Active people holding one of these roles. */
function useHolders(wanted: readonly Role[]): readonly string[] {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'people', 'all'],
    queryFn: ({ signal }) => api.ask<Page<Person>>('/people?active=true&limit=200', { signal }),
    enabled: wanted.length > 0,
    staleTime: 60_000,
  })
  return (data?.items ?? [])
    .filter((person) => person.roles.some((role) => wanted.includes(role)))
    .map(({ name }) => name)
}
