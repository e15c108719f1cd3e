import type { Incident } from './fields.ts'
import type { IncidentState } from './states.ts'

const next: Readonly<Record<IncidentState, string | null>> = {
  reported: 'triage',
  triaged: 'contain',
  contained: 'resolve',
  resolved: 'analyse',
  analysed: 'shareLessons',
  lessonsShared: 'close',
  closed: null,
}

/** The one step that is next; null where nothing is asked any more. A change is over when it is resolved. */
export function nextMoveOfIncident({
  state,
  kind,
}: { readonly state: string } & Pick<Incident, 'kind'>): string | null {
  if (kind === 'change') return state === 'resolved' || state === 'closed' ? null : 'resolve'
  return next[state as IncidentState] ?? null
}

/** The moves that bring something small from where it is to its end, in order. */
export function movesInOneGo(state: string): readonly string[] {
  const moves = ['resolve', 'analyse', 'shareLessons', 'close']
  const begun = { reported: 0, triaged: 0, contained: 0, resolved: 1, analysed: 2, lessonsShared: 3 }[state]
  return begun === undefined ? [] : moves.slice(begun)
}
