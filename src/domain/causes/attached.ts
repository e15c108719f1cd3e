/** Record types whose causes may be analysed, and the states in which the drawings may still change (C-044). */
const changingIn: Readonly<Record<string, ReadonlySet<string> | 'untilClosed'>> = {
  // From the plan's approval on the actions rest on the causes: they change by the next cycle only.
  nonconformity: new Set(['reported', 'confirmed', 'controlled', 'corrected', 'evaluated', 'analysing', 'planned']),
  incident: 'untilClosed',
}

export function hasCauses(type: string): boolean {
  return Object.hasOwn(changingIn, type)
}

interface Analysable {
  readonly type: string
  readonly state: string
  readonly isFinal: boolean
}

/** Whether the record's drawings may change now. */
export function mayAnalyse({ type, state, isFinal }: Analysable): boolean {
  const states = changingIn[type]
  if (states === undefined) return false
  return states === 'untilClosed' ? !isFinal : states.has(state)
}
