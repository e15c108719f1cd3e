import type { Label } from '#domain/kernel/field.ts'
import { awaitedStandards } from './awaited.ts'
import { iso42001 } from './iso42001.ts'
import type { Requirement, Standard } from './requirement.ts'

/** Every standard Meliora knows. Adding one: its file beside this one, and its name here. */
export const standards: readonly Standard[] = [iso42001]

/** A requirement with the standard it stands in. */
export interface NamedRequirement extends Requirement {
  /** `iso42001:8.2`, as records keep it. */
  readonly key: string
  readonly standard: Standard
}

const named: ReadonlyMap<string, NamedRequirement> = new Map(
  standards.flatMap((standard) =>
    standard.requirements.map((requirement) => {
      const key = `${standard.id}:${requirement.ref}`
      return [key, { ...requirement, key, standard }] as const
    }),
  ),
)

/** The options of a field that names a requirement: `iso42001:8.2` → "8.2 Perform risk assessments", in catalogue order. */
export const requirementOptions: Readonly<Record<string, Label>> = Object.fromEntries(
  [...named.values()].map(({ key, ref, title }) => [key, { en: `${ref} ${title.en}`, de: `${ref} ${title.de}` }]),
)

/** The requirement a key names, or undefined when no standard here has it. */
export function requirementNamed(key: string): NamedRequirement | undefined {
  return named.get(key)
}

/** Names of what an organization may work to, by id, as the settings and the trail say them. */
export const standardNames: Readonly<Record<string, Label>> = Object.fromEntries(
  [...standards, ...awaitedStandards].map(({ id, name, about }) => [
    id,
    { en: `${name} (${about.en})`, de: `${name} (${about.de})` },
  ]),
)

/** Where a standard asks for continual improvement, as people say it: `42001 10.1`; undefined where it does not or is not known. */
export function improvementClause(standard: string): string | undefined {
  const known = standards.find(({ id }) => id === standard)
  const clause = known?.requirements.find(({ topics }) => topics.includes('continualImprovement'))
  if (known && clause) return `${known.short} ${clause.ref}`
  const awaited = awaitedStandards.find(({ id }) => id === standard)
  return awaited?.improvement && `${awaited.short} ${awaited.improvement}`
}
