/** Where figures lie on a line of a given width: zero is always on it, so that lengths can be compared honestly. */
export interface Scale {
  readonly zero: number
  /** The place of a figure, in the unit the width was given in. */
  at(value: number): number
}

export function scaleOf(values: readonly number[], width: number): Scale {
  const lowest = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  const span = highest - lowest || 1
  const at = (value: number) => ((value - lowest) / span) * width
  return { at, zero: at(0) }
}
