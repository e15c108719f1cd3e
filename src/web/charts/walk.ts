import type { Drawn, Reading } from '#domain/charts/drawn.ts'

const PAGE = 12

/** Where a key leads among `count` readings; null leaves the walk, undefined is a key that means nothing here. */
export function steppedTo(key: string, at: number | null, count: number): number | null | undefined {
  const last = count - 1
  const moved = (by: number) => Math.min(last, Math.max(0, (at ?? (by > 0 ? -1 : count)) + by))
  if (key === 'ArrowRight' || key === 'ArrowDown') return moved(1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return moved(-1)
  if (key === 'PageDown') return moved(PAGE)
  if (key === 'PageUp') return moved(-PAGE)
  if (key === 'Home') return 0
  if (key === 'End') return last
  return key === 'Escape' ? null : undefined
}

/** The reading a pointer means: the nearest along the chart's own direction. Null where there is none. */
export function nearestTo(
  spot: Pick<Reading, 'x' | 'y'>,
  { readings, walk }: Pick<Drawn, 'readings' | 'walk'>,
): number | null {
  let nearest: number | null = null
  let least = Number.POSITIVE_INFINITY
  readings.forEach(({ x, y }, at) => {
    const across = walk === 'down' ? 0 : x - spot.x
    const down = walk === 'along' ? 0 : y - spot.y
    const distance = across * across + down * down
    if (distance < least) {
      least = distance
      nearest = at
    }
  })
  return nearest
}
