import type { Label } from '#domain/kernel/field.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Settings } from '#domain/people/settings.ts'
import { keyOf, type RequirementKind } from '#domain/standards/requirement.ts'
import { standards } from '#domain/standards/standards.ts'
import type { Topic } from '#domain/topics.ts'
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

/** The standards an organization has turned on, in catalogue order. */
export function frameworksOf({ standards: held }: Pick<Settings, 'standards'>): Framework[] {
  return shipped.filter(({ id }) => held.includes(id))
}

/** A requirement with the standard it stands in, whether the organization holds it or not; undefined: nobody here knows it. */
export async function frameworkOf(
  _tx: Tx,
  key: string,
): Promise<{ requirement: FrameworkRequirement; framework: Omit<Framework, 'requirements'> } | undefined> {
  for (const { requirements, ...framework } of shipped) {
    const requirement = requirements.find((one) => one.key === key)
    if (requirement) return { requirement, framework }
  }
  return undefined
}

/** @throws Refused notFound when no standard has the requirement */
export async function assertRequirement(tx: Tx, key: string): Promise<void> {
  if (!(await frameworkOf(tx, key))) throw new Refused('notFound', [refuse('requirement_unknown')])
}
