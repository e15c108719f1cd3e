import { type CauseNode, emptyNode, type FishboneBranch, fishboneBranches } from './analysis.ts'
import type { Technique } from './causeAnswers.ts'

interface Beginning {
  readonly technique: Technique
  /** What is to be explained: the problem, the effect, the top event. */
  readonly problem: string
}

/** The boxes an analysis begins with; ids come from outside, one for each. */
export function begun({ technique, problem }: Beginning, newId: () => string): CauseNode[] {
  const id = newId()
  const gate = technique === 'faultTree' ? 'or' : null
  const top: CauseNode = { ...emptyNode, id, parent: null, place: 0, kind: 'top', text: problem, gate }
  if (technique !== 'fishbone') return [top]
  const ribs = (Object.keys(fishboneBranches) as FishboneBranch[]).map(
    (branch, place): CauseNode => ({ ...emptyNode, id: newId(), parent: id, place, kind: 'branch', branch }),
  )
  return [top, ...ribs]
}
