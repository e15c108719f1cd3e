import { type CauseTree, inOrder } from './analysis.ts'
import type { FoundCause } from './causeAnswers.ts'

/** The root and contributing causes of a drawing, in its order; what is not said to belong to the library yet is not among them. */
export function foundCauses({ nodes }: CauseTree): FoundCause[] {
  return inOrder(nodes).flatMap(({ node }) => {
    const { id, text, causeClass, isSystemic, category, sameAs } = node
    if (causeClass === null || causeClass === 'symptom' || category === null || sameAs !== null) return []
    return [{ id, text: text ?? '', kind: causeClass, isSystemic, category }]
  })
}
