import type { Role } from '#domain/people/roles.ts'

/** Who takes concerns in, the first first. */
export const concernRoles = ['aimsManager', 'topManagement'] as const satisfies readonly Role[]
/** Who does where everyone of these manages whoever raises it. */
export const concernStandIns = ['internalAuditor'] as const satisfies readonly Role[]

export interface ConcernFacts {
  /** Null without a name. */
  readonly raiser: string | null
  /** The raiser's line manager; a concern goes past them (C-137). */
  readonly manager: string | null
  /** Active people who hold one of these roles. */
  readonly holders: readonly { readonly person: string; readonly role: Role }[]
}

/**
 * Who may read a concern, as audience keys: those who take concerns in, past the raiser's line manager, and the raiser. Where the
 * line manager is one of them, the others are named one by one. Null: nobody is left to read it.
 */
export function concernAudience({ raiser, manager, holders }: ConcernFacts): readonly string[] | null {
  const own = raiser === null ? [] : [`person:${raiser}`]
  const isManagerAmong = holders.some(({ person }) => person === manager)
  for (const roles of [concernRoles, concernStandIns] as const) {
    const readers = holders.filter(
      ({ person, role }) => (roles as readonly Role[]).includes(role) && person !== manager,
    )
    if (readers.length === 0) continue
    const keys = isManagerAmong ? readers.map(({ person }) => `person:${person}`) : roles.map((role) => `role:${role}`)
    return [...new Set([...keys, ...own])]
  }
  return null
}

/** The audience after others were let in, and those before no longer. Null stays: everyone sees it. */
export function audienceWith(
  audience: readonly string[] | null,
  { before, now }: { readonly before: readonly (string | null)[]; readonly now: readonly (string | null)[] },
): readonly string[] | null {
  if (audience === null) return null
  const keysOf = (people: readonly (string | null)[]) => people.flatMap((person) => person && `person:${person}`)
  const gone = new Set(keysOf(before))
  const kept = audience.filter((key) => !gone.has(key))
  return [...new Set([...kept, ...keysOf(now)])].filter((key): key is string => Boolean(key))
}
