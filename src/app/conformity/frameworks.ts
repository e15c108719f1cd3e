import type { Label } from '#domain/kernel/field.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Settings } from '#domain/people/settings.ts'
import { keyOf, type RequirementKind } from '#domain/standards/requirement.ts'
import { standards } from '#domain/standards/standards.ts'
import type { Topic } from '#domain/topics.ts'
import {
  type HeldRequirement,
  heldRequirements,
  type OwnFramework,
  ownFrameworks,
  ownRequirement,
} from '#store/frameworks/frameworks.ts'
import type { Tx } from '#store/open.ts'

/** A requirement as conformity looks at it, wherever it comes from. */
export interface FrameworkRequirement {
  readonly key: string
  readonly ref: string
  readonly title: Label
  readonly kind: RequirementKind
  readonly standard: string
  readonly topics: readonly Topic[]
}

/** A standard an organization holds, with its requirements in its own order. */
export interface Framework {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly edition: string
  readonly requirements: readonly FrameworkRequirement[]
}

const shipped: readonly Framework[] = standards.map(({ id, name, short, edition, requirements }) => ({
  id,
  name,
  short,
  edition,
  requirements: requirements.map(({ ref, title, kind, topics }) => ({
    key: keyOf(id, ref),
    ref,
    title,
    kind,
    standard: id,
    topics,
  })),
}))

/** A requirement of a standard that comes with the house, or undefined. */
export function shippedRequirement(key: string): FrameworkRequirement | undefined {
  return shipped.flatMap(({ requirements }) => requirements).find((one) => one.key === key)
}

/** The standards an organization has turned on, in catalogue order, then the frameworks it brought and holds. */
export async function frameworksOf(tx: Tx, { standards: held }: Pick<Settings, 'standards'>): Promise<Framework[]> {
  return [...shipped.filter(({ id }) => held.includes(id)), ...(await broughtFrameworks(tx))]
}

/** Frameworks that were brought and are held: their texts are the file's own, in one language. */
async function broughtFrameworks(tx: Tx): Promise<Framework[]> {
  const frameworks = (await ownFrameworks(tx)).filter(({ isHeld }) => isHeld)
  if (frameworks.length === 0) return []
  const byFramework = Map.groupBy(await heldRequirements(tx), ({ framework }) => framework)
  return frameworks.map((framework) => ({
    ...asFramework(framework),
    requirements: (byFramework.get(framework.key) ?? []).map((one) => asRequirement(one)),
  }))
}

function asFramework({ key, name, ref, edition }: OwnFramework): Omit<Framework, 'requirements'> {
  return { id: key, name, short: ref, edition }
}

function asRequirement({ key, ref, title, framework }: HeldRequirement): FrameworkRequirement {
  return { key, ref, title: { en: title, de: title }, kind: 'clause', standard: framework, topics: [] }
}

/** A requirement with the standard it stands in, whether the organization holds it or not; undefined: nobody here knows it. */
export async function frameworkOf(
  tx: Tx,
  key: string,
): Promise<{ requirement: FrameworkRequirement; framework: Omit<Framework, 'requirements'> } | undefined> {
  const requirement = shippedRequirement(key)
  const standard = requirement && shipped.find(({ id }) => id === requirement.standard)
  if (requirement && standard) {
    const { requirements: _, ...framework } = standard
    return { requirement, framework }
  }
  const own = key.startsWith('own-') ? await ownRequirement(tx, key) : undefined
  const framework = own && (await ownFrameworks(tx)).find((one) => one.key === own.framework)
  return own && framework && { requirement: asRequirement(own), framework: asFramework(framework) }
}

/** @throws Refused notFound when no standard has the requirement */
export async function assertRequirement(tx: Tx, key: string): Promise<void> {
  if (!(await frameworkOf(tx, key))) throw new Refused('notFound', [refuse('requirement_unknown')])
}
