/** A delivery as JSON, or undefined where it is none. */
export function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What stands at `data.measured.value`; undefined where nothing does. Only what the sender wrote is looked at. */
export function atPath(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => {
    const isThere = typeof at === 'object' && at !== null && Object.hasOwn(at, name)
    return isThere ? (at as Record<string, unknown>)[name] : undefined
  }, value)
}

/** The items of a delivery: the first of the paths that holds a list, or one thing; '' is the whole delivery. */
export function itemsAt(body: unknown, paths: readonly string[]): readonly unknown[] | undefined {
  for (const path of paths) {
    const found = path === '' ? body : atPath(body, path)
    if (Array.isArray(found)) return found
    if (typeof found === 'object' && found !== null) return [found]
  }
  return undefined
}

/** More in one delivery is refused: the sender splits it. */
export const MOST_ITEMS = 5000
