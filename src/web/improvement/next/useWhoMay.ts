import { useQuery } from '@tanstack/react-query'
import { type Role, roles } from '#domain/people/roles.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { isSmall } from '#domain/records/improvement/small.ts'
import type { Page, Person } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { factsOf } from '../facts.ts'
import { type Place, usePlace } from '../place.ts'

const MOST_NAMES = 3
type Standing = string

/** Who may make a move on this record: the roles in words, and a few people by name. */
export function useWhoMay(
  move: string,
  { withoutMe = false } = {},
): { readonly roles: readonly string[]; readonly people: readonly string[] } {
  const { say } = useWords()
  const place = usePlace()
  const standings = standingsOf(move, place)
  const wanted = standings.filter((standing): standing is Role => standing in roles)
  const holders = useHolders(wanted)
  const related = standings.flatMap((standing) => relatedTo(standing, place) ?? [])
  const all = [...new Set([...related, ...holders])]
  const names = withoutMe ? all.filter((name) => name !== place.membership.person.name) : all
  return {
    roles: wanted.map((role) => say(roles[role])),
    people: names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names,
  }
}

function standingsOf(move: string, place: Place): readonly Standing[] {
  const { by } = (improvement.moves as Readonly<Record<string, { readonly by: readonly string[] }>>)[move] ?? { by: [] }
  const isLight = isSmall(factsOf(place).record, place.organization)
  return by.map((standing) => (standing === 'coordinatorOfSmall' && isLight ? 'improvementCoordinator' : standing))
}

function relatedTo(standing: Standing, { record }: Place): string | undefined {
  if (standing === 'owner') return record.owner?.name
  const isRaiser =
    standing === 'raiser' || (['raiserOfOwnArea', 'raiserOfSmall'].includes(standing) && record.fields.ownArea)
  return isRaiser ? record.createdBy?.name : undefined
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
