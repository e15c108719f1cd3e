import { lotOf } from '#domain/audits/sampling.ts'

/** So many of these people, by lot; the seed decides, so that anyone draws the same again (C-148). */
export function drawnBySeed(
  people: readonly string[],
  { seed, size }: { readonly seed: string; readonly size: number },
): string[] {
  const lots = people.map((person) => ({ person, lot: lotOf(seed, person) }))
  lots.sort((one, other) => one.lot - other.lot || (one.person < other.person ? -1 : 1))
  return lots.slice(0, size).map(({ person }) => person)
}
