/** The list with one entry a place further up (-1) or down (1); at the ends it stays as it is. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const to = at + by
  const [one, other] = [list[at], list[to]]
  if (one === undefined || other === undefined) return list
  return list.with(at, other).with(to, one)
}
