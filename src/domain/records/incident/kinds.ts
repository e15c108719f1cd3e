import type { Incident } from './fields.ts'

export type Kind = NonNullable<Incident['kind']>

/** Someone waits for an answer to these. */
export const answered: readonly Kind[] = ['concern', 'complaint', 'feedback']

/** A change is recorded because of what it may cause; nothing is asked of it but that it is over. */
export function isAnalysed(kind: Kind | null): boolean {
  return kind !== 'change'
}

/** Small enough to be handled in one go: a near miss, or something of low priority without harm. */
export function isSmall({ kind, priority, harm }: Pick<Incident, 'kind' | 'priority' | 'harm'>): boolean {
  if (kind === 'concern' || harm?.answer === 'yes') return false
  return kind !== 'incident' || priority === 'P3' || priority === 'P4'
}
