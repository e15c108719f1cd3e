import type { Label } from '#domain/kernel/field.ts'
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
