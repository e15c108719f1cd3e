/** What is worth saying about who analyses; none of it forbids anything (C-194). */
export type TeamHint = 'oneHead' | 'ownerOnly'

/** Several see more than one, and one from outside more than the owner alone. */
export function teamHints(team: readonly string[], owner: string | null): TeamHint[] {
  if (team.length === 0) return []
  if (owner !== null && team.every((person) => person === owner)) return ['ownerOnly']
  return team.length === 1 ? ['oneHead'] : []
}
