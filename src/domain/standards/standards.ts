import type { Label } from '#domain/kernel/field.ts'
import { euAiAct } from './euAiAct.ts'
import { iso9001 } from './iso9001.ts'
import { iso20000 } from './iso20000.ts'
import { iso27001 } from './iso27001.ts'
import { iso42001 } from './iso42001.ts'
import { nistAiRmf } from './nistAiRmf.ts'
import { keyOf, type Requirement, type Standard } from './requirement.ts'

/** Every standard Meliora knows. Adding one: its file beside this one, and its name here. */
export const standards: readonly Standard[] = [iso42001, iso27001, iso20000, iso9001, nistAiRmf, euAiAct]

/** A requirement with the standard it stands in. */
export interface NamedRequirement extends Requirement {
  /** `iso42001:8.2`, as records keep it. */
  readonly key: string
  readonly standard: Standard
}

const named: ReadonlyMap<string, NamedRequirement> = new Map(
  standards.flatMap((standard) =>
    standard.requirements.map((requirement) => {
      const key = keyOf(standard.id, requirement.ref)
      return [key, { ...requirement, key, standard }] as const
    }),
  ),
)

/**
 * The options of a field that names a requirement, in catalogue order: `iso42001:8.2` → "8.2 Perform risk assessments",
 * `iso27001:8.2` → "27001 8.2 Perform security risk assessments"; only the AI management system's own go without a name.
 */
export const requirementOptions: Readonly<Record<string, Label>> = Object.fromEntries(
  [...named.values()].map(({ key, ref, title, standard }) => {
    const place = standard === standards[0] ? ref : `${standard.short} ${ref}`
    return [key, { en: `${place} ${title.en}`, de: `${place} ${title.de}` }]
  }),
)

/**
 * Whether a field's options are the requirements and a key could name one an organization brought, `own-crane:1.1`. Whether there is
 * such a one, the database knows.
 */
export function mayBeOwn(options: Readonly<Record<string, Label>>, key: string): boolean {
  return options === requirementOptions && /^own-[a-z0-9-]{1,40}:.{1,120}$/.test(key)
}

/** The requirement a key names, or undefined when no standard here has it. */
export function requirementNamed(key: string): NamedRequirement | undefined {
  return named.get(key)
}

/** Names of what an organization may work to, by id, as the settings and the trail say them. */
export const standardNames: Readonly<Record<string, Label>> = Object.fromEntries(
  standards.map(({ id, name, about }) => [id, { en: `${name} (${about.en})`, de: `${name} (${about.de})` }]),
)

/** Keys of a standard's requirements, in its order: `iso42001` → `iso42001:4.1`, … Empty where the standard is unknown. */
export function requirementsOf(standard: string): string[] {
  return [...named.values()].flatMap((one) => (one.standard.id === standard ? [one.key] : []))
}

/** Where a standard asks for continual improvement, as people say it: `42001 10.1`; undefined where it does not or is not known. */
export function improvementClause(standard: string): string | undefined {
  const known = standards.find(({ id }) => id === standard)
  const clause = known?.requirements.find(
    ({ kind, topics }) => kind === 'clause' && topics.includes('continualImprovement'),
  )
  return known && clause && `${known.short} ${clause.ref}`
}
