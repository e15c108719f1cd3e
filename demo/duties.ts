import type { TrailItem } from './reading.ts'

/** One record's past as its trail tells it: who owned it and who did the work when something was decided. */
interface Standing {
  owner: string | null
  readonly responsible: Map<string, string>
}

export interface Overlap {
  readonly verb: string
  readonly record: string
  readonly person: string
}

type Held = (standing: Standing) => readonly (string | null)[]

const owners: Held = ({ owner }) => [owner]
const workers: Held = ({ owner, responsible }) => [owner, ...responsible.values()]

/** Whose decision may not be whose work: the verifier's not the implementers', the approver's and the closer's not the owner's (brief §5). */
const apartFrom: Readonly<Record<string, Readonly<Record<string, Held>>>> = {
  improvement: {
    measure: workers,
    acceptOutcome: workers,
    approvePlan: owners,
    close: owners,
    revert: owners,
    closeAsActivity: owners,
  },
  nonconformity: { evaluate: owners, approvePlan: owners, verify: workers, close: workers },
}

/** Walks a trail, oldest first, and names every decision taken by someone who held the other duty at that moment. */
export function overlapsIn(trail: readonly TrailItem[]): Overlap[] {
  const standings = new Map<string, Standing>()
  return trail.flatMap(({ subject, verb, actor, changes }) => {
    const duties = apartFrom[subject?.type ?? '']
    if (!subject || !duties) return []
    const standing = standings.get(subject.id) ?? { owner: null, responsible: new Map<string, string>() }
    standings.set(subject.id, standing)
    const isHeld = actor.id !== undefined && (duties[verb]?.(standing) ?? []).includes(actor.id)
    for (const { path, after } of changes) {
      if (path === 'owner') standing.owner = after as string | null
      if (/^actions\/.*\/responsible$/.test(path)) standing.responsible.set(path, after as string)
    }
    return isHeld ? [{ verb, record: subject.id, person: actor.id ?? '' }] : []
  })
}
