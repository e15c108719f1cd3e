/** Near misses and incidents of some months: what was noticed before it hurt, against what hurt. */
export interface Noticed {
  readonly nearMisses: number
  readonly incidents: number
}

/** Near misses per incident; null where no incident is recorded: nothing can be said of it. */
export function nearMissRatio({ nearMisses, incidents }: Noticed): number | null {
  return incidents === 0 ? null : nearMisses / incidents
}
