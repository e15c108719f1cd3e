interface Node {
  readonly ref: string
  readonly title: string
  readonly text: string
  readonly isRequirement: boolean
}

export interface EditionChange {
  readonly ref: string
  readonly title: string
  readonly change: 'added' | 'changed' | 'removed'
}

/** What a new edition asks otherwise than the one before, in the order of the new one: the rows to reassess (C-055). */
export function changesBetween(before: readonly Node[], after: readonly Node[]): EditionChange[] {
  const earlier = new Map(before.filter(({ isRequirement }) => isRequirement).map((node) => [node.ref, node]))
  const now = after.filter(({ isRequirement }) => isRequirement)
  const kept = new Set(now.map(({ ref }) => ref))
  return [
    ...now.flatMap(({ ref, title, text }): EditionChange[] => {
      const known = earlier.get(ref)
      if (!known) return [{ ref, title, change: 'added' }]
      return known.title === title && known.text === text ? [] : [{ ref, title, change: 'changed' }]
    }),
    ...[...earlier.values()]
      .filter(({ ref }) => !kept.has(ref))
      .map(({ ref, title }) => ({ ref, title, change: 'removed' as const })),
  ]
}
