import type { WholeFramework } from '#app/frameworks/frameworks.ts'
import type { FrameworkPreview } from '#app/frameworks/preview.ts'
import type { Language } from '#domain/words/sentence.ts'
import { told } from '../problem.ts'

const SHOWN = 200

/** A framework as it is answered, what was not taken in sentences. */
export function presentedFramework(
  { notes, broughtByName, broughtBy: _, ...framework }: WholeFramework,
  language: Language,
) {
  return { ...framework, broughtBy: broughtByName, notes: notes.map((note) => told(note, language)) }
}

/** What a file would bring; the first of its nodes are enough to recognise it. */
export function presentedPreview({ brought, earlier, ...preview }: FrameworkPreview, language: Language) {
  const { nodes, notes, ...about } = brought
  const requirements = nodes.filter(({ isRequirement }) => isRequirement).length
  return {
    ...about,
    ...preview,
    requirements,
    headings: nodes.length - requirements,
    nodes: nodes.slice(0, SHOWN),
    notes: notes.map((note) => told(note, language)),
    earlier: earlier && { key: earlier.key, edition: earlier.edition },
  }
}
