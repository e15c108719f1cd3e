import { z } from 'zod'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { wordy } from './said.ts'

const mapping = z.looseObject({ source_requirement_urn: wordy, target_requirement_urn: wordy })
const set = z.looseObject({
  source_framework_urn: wordy,
  target_framework_urn: wordy,
  requirement_mappings: z.array(mapping).catch([]),
})
/** Younger files hold several sets, older ones a single set under another name. */
const sets = z.looseObject({
  requirement_mapping_sets: z.array(set).catch([]),
  requirement_mapping_set: z.union([set.transform((one) => [one]), z.array(set)]).catch([]),
})

const FIRST = 5

/**
 * What mapping sets of a library name of its own framework that the framework does not hold (peers §7.1): said, never dropped silently.
 * The sets themselves are not taken; that is a note of its own.
 */
export function danglingMappings(
  objects: Readonly<Record<string, unknown>>,
  framework: string,
  nodes: ReadonlySet<string>,
): Refusal[] {
  const { requirement_mapping_sets: several, requirement_mapping_set: older } = sets.parse(objects)
  const own = framework.toLowerCase()
  const named = [...several, ...older].flatMap((each) =>
    each.requirement_mappings.flatMap(({ source_requirement_urn: source, target_requirement_urn: target }) => [
      ...(each.source_framework_urn.toLowerCase() === own ? [source] : []),
      ...(each.target_framework_urn.toLowerCase() === own ? [target] : []),
    ]),
  )
  const dangling = [...new Set(named.map((urn) => urn.toLowerCase()))].filter((urn) => urn !== '' && !nodes.has(urn))
  if (dangling.length === 0) return []
  const urns = `${dangling.slice(0, FIRST).join(', ')}${dangling.length > FIRST ? ', …' : ''}`
  return [refuse('framework_mapping_dangling', { values: { count: dangling.length, urns } })]
}
