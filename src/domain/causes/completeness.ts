import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { below, type CauseNode, type CauseTree, inOrder } from './analysis.ts'
import type { Technique } from './causeAnswers.ts'
import { minimalCutSets } from './cutSets.ts'

/** Whys that lead from the problem to a cause in the system (brief §3.2). */
const FEWEST_WHYS = 3

export interface Analysed extends CauseTree {
  readonly team: readonly unknown[]
}

/** All that keeps an analysis from being complete (C-188…C-195); each says at which box where it is one. */
export function missingToComplete(analysed: Analysed): Refusal[] {
  const boxes = inOrder(analysed.nodes)
  return [
    ...unmet(analysed.team.length === 0 && refuse('team_missing', { field: 'team' })),
    ...boxes.flatMap(({ node }) => missingAt(node, analysed)),
    ...missingOf[analysed.technique](analysed),
    ...missingRoot(analysed.nodes),
  ]
}

function missingAt(node: CauseNode, tree: CauseTree): Refusal[] {
  const field = `nodes/${node.id}`
  const values = { text: node.text ?? '…' }
  if (node.sameAs !== null) return []
  const isSilent = node.text === null && node.branch === null
  const isCause = node.kind === 'cause' || (node.kind === 'event' && node.gate === null)
  const isEnd = isCause && !tree.nodes.some(({ parent }) => parent === node.id)
  const counts = node.causeClass === 'root' || node.causeClass === 'contributing'
  return unmet(
    isSilent && refuse('cause_text_missing', { field }),
    !isSilent && isEnd && node.causeClass === null && refuse('cause_unclassified', { field, values }),
    counts && node.category === null && refuse('cause_category_missing', { field, values }),
  )
}

const missingOf: Readonly<Record<Technique, (tree: CauseTree) => Refusal[]>> = {
  fiveWhys: ({ nodes }) => {
    const isDeepEnough = inOrder(nodes).some(({ node, level }) => level >= FEWEST_WHYS && isSystemicRoot(node))
    return unmet(!isDeepEnough && refuse('whys_too_few', { values: { count: FEWEST_WHYS } }))
  },
  fishbone: ({ nodes }) => {
    const ribs = below(nodes).get(nodes.find(({ kind }) => kind === 'top')?.id ?? null) ?? []
    return ribs.flatMap(({ id, branch, text, isConsidered }) =>
      unmet(
        !isConsidered &&
          !nodes.some(({ parent }) => parent === id) &&
          refuse('rib_unanswered', { field: `nodes/${id}`, values: { branch: branch ?? text ?? '…' } }),
      ),
    )
  },
  faultTree: ({ nodes }) => {
    const { sets, isTooMany } = minimalCutSets(nodes)
    return unmet(
      ...nodes.map((node) => gateRefusal(node, nodes)),
      isTooMany && refuse('cut_sets_too_many'),
      !isTooMany && sets.length === 0 && refuse('cut_set_missing'),
    )
  },
}

function gateRefusal(node: CauseNode, nodes: readonly CauseNode[]): Refusal | false {
  const field = `nodes/${node.id}`
  const inputs = nodes.filter(({ parent }) => parent === node.id).length
  const values = { text: node.text ?? '…', count: inputs }
  if (node.kind === 'top' && node.gate === null) return refuse('gate_empty', { field, values })
  if (node.gate !== null && inputs === 0) return refuse('gate_empty', { field, values })
  return node.votes !== null && node.votes > inputs && refuse('votes_out_of_reach', { field, values })
}

/** At least one root cause, and one that lies in the system (C-193, C-192). */
function missingRoot(nodes: readonly CauseNode[]): Refusal[] {
  const roots = nodes.filter(({ causeClass }) => causeClass === 'root')
  if (roots.length === 0) return [refuse('root_cause_missing')]
  return unmet(!roots.some(isSystemicRoot) && refuse('systemic_cause_missing'))
}

function isSystemicRoot({ causeClass, isSystemic }: CauseNode): boolean {
  return causeClass === 'root' && isSystemic
}
