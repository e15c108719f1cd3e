const MINUTE = 60_000

interface Lasted {
  readonly unit: 'minutes' | 'hours' | 'days'
  readonly count: number
}

/** The time between two instants in the unit one would say it in. */
export function lasted(from: string, to: string): Lasted {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / MINUTE)
  if (minutes < 90) return { unit: 'minutes', count: minutes }
  if (minutes < 48 * 60) return { unit: 'hours', count: Math.round(minutes / 6) / 10 }
  return { unit: 'days', count: Math.round(minutes / 144) / 10 }
}
