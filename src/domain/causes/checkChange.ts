import { type BodyChecks, checkBody, id, oneOf, required, text, yes } from '#domain/checks/checkBody.ts'
import type { Checked } from '#domain/checks/checkFields.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { LONG_TEXT, SHORT_TEXT } from '#domain/checks/text.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { type CauseNode, causeClasses, emptyNode, fishboneBranches, gates, nodeKinds } from './analysis.ts'
import { causeCategories } from './causeAnswers.ts'
import type { TreeChange } from './treeChange.ts'
import { MOST_NODES } from './treeRefusals.ts'

const count =
  (least: number, most: number) =>
  (value: unknown, name: string): Checked =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? { value }
      : { refusal: fieldRefusal('field_invalid', name, { problem: `${least} … ${most}` }) }

const checks: BodyChecks = {
  id: required(id),
  parent: id,
  place: required(count(0, 1_000_000)),
  kind: required(oneOf(nodeKinds)),
  text: text(SHORT_TEXT),
  branch: oneOf(Object.keys(fishboneBranches)),
  isConsidered: yes,
  gate: oneOf(Object.keys(gates)),
  votes: count(1, MOST_NODES),
  sameAs: id,
  causeClass: oneOf(Object.keys(causeClasses)),
  isSystemic: yes,
  category: oneOf(Object.keys(causeCategories)),
  wordingBecause: text(LONG_TEXT),
}

/** A change of a drawing as a request says it: whole boxes that are put, ids of boxes that go. */
export function checkChange(body: Readonly<Record<string, unknown>>): {
  change: TreeChange
  refusals: readonly Refusal[]
} {
  const put = listIn(body, 'put')
  const remove = listIn(body, 'remove')
  if ('refusal' in put || 'refusal' in remove)
    return { change: nothing, refusals: [put, remove].flatMap((each) => ('refusal' in each ? [each.refusal] : [])) }
  const nodes = put.list.map(nodeFrom)
  const gone = remove.list.map((value, at) => id(value, `remove/${at}`))
  return {
    change: {
      put: nodes.map(({ node }) => node),
      remove: gone.flatMap((each) => ('value' in each ? [String(each.value)] : [])),
    },
    refusals: [
      ...nodes.flatMap(({ refusals }) => refusals),
      ...gone.flatMap((each) => ('refusal' in each ? [each.refusal] : [])),
    ],
  }
}

const nothing: TreeChange = { put: [], remove: [] }

function listIn(
  body: Readonly<Record<string, unknown>>,
  name: string,
): { readonly list: readonly unknown[] } | { readonly refusal: Refusal } {
  const list = body[name] ?? []
  if (Array.isArray(list) && list.length <= MOST_NODES) return { list }
  return { refusal: fieldRefusal('field_invalid', name, { problem: `≤ ${MOST_NODES}` }) }
}

function nodeFrom(value: unknown, at: number): { node: CauseNode; refusals: Refusal[] } {
  const body = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const { values, refusals } = checkBody(checks, body)
  const said = Object.entries(values).filter(([, each]) => each !== null)
  return {
    node: { ...emptyNode, parent: null, ...Object.fromEntries(said) } as CauseNode,
    refusals: refusals.map((refusal) => ({ ...refusal, field: `put/${at}/${refusal.field ?? ''}` })),
  }
}
