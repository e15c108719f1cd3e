import { annexA, clauseTouches } from './crosswalk/annexA.ts'
import { harmonized, type SourceStandard } from './crosswalk/harmonized.ts'
import type { Strength } from './crosswalk/strength.ts'
import { keyOf } from './requirement.ts'
import { requirementsOf } from './standards.ts'

/** What of another standard serves one requirement of ISO/IEC 42001, and how far. */
export interface Carried {
  /** `iso42001:8.2`. */
  readonly target: string
  /** Keys of the other standard's requirements; empty where the strength is none. */
  readonly sources: readonly string[]
  readonly strength: Strength
}

/** Every requirement of ISO/IEC 42001 with what of one standard serves it, in catalogue order: 70 rows (brief §2.1, §2.2). */
export function carriedFrom(standard: SourceStandard): readonly Carried[] {
  const clauses = harmonized.map(({ ref, sources }) => ({ ref, ...sources[standard] }))
  const controls = annexA.map(({ ref, iso27001, strength }) =>
    standard === 'iso27001' ? { ref, refs: iso27001, strength } : { ref, refs: [], strength: 'none' as const },
  )
  return [...clauses, ...controls].map(({ ref, refs, strength }) => ({
    target: keyOf('iso42001', ref),
    sources: refs.map((each) => keyOf(standard, each)),
    strength,
  }))
}

/** Where else something counts. `strength` only where it carries to ISO/IEC 42001 or from it; `place` is more exact than the key. */
export interface Related {
  readonly key: string
  readonly strength?: Strength
  readonly place?: string
}

const touching = [...annexA, ...clauseTouches].flatMap(({ ref, nist, aiAct }) => {
  const target = keyOf('iso42001', ref)
  return [
    ...nist.map((each) => ({ target, key: keyOf('nistairmf', each), place: each })),
    ...aiAct.map((place) => ({ target, key: keyOf('euaiact', place.replace(/\(.*/, '')), place })),
  ]
})

const carried = (['iso27001', 'iso20000', 'iso9001'] as const).flatMap(carriedFrom)

/** In which other standards evidence for a requirement also counts (C-017), in the order of the standards. */
export function countsElsewhere(key: string): readonly Related[] {
  const related = key.startsWith('iso42001:') ? fromAi(key) : [...toAi(key), ...withSameConcept(key)]
  return related.toSorted((one, other) => placeOf(one.key) - placeOf(other.key))
}

function fromAi(key: string): Related[] {
  return [
    ...carried
      .filter(({ target }) => target === key)
      .flatMap(({ sources, strength }) => sources.map((source) => ({ key: source, strength }))),
    ...joined(touching.filter(({ target }) => target === key)),
  ]
}

function toAi(key: string): Related[] {
  return [
    ...carried
      .filter(({ sources }) => sources.includes(key))
      .map(({ target, strength }) => ({ key: target, strength })),
    ...touching.filter((each) => each.key === key).map(({ target, place }) => ({ key: target, place })),
  ].filter(({ key: target }, at, all) => all.findIndex((one) => one.key === target) === at)
}

/** Management system standards meet each other at the concept they share with ISO/IEC 42001. */
function withSameConcept(key: string): Related[] {
  const [own] = key.split(':')
  const shared = harmonized.filter(({ sources }) =>
    Object.entries(sources).some(([standard, { refs }]) => refs.some((ref) => keyOf(standard, ref) === key)),
  )
  const keys = shared.flatMap(({ sources }) =>
    Object.entries(sources).flatMap(([standard, { refs }]) =>
      standard === own ? [] : refs.map((ref) => keyOf(standard, ref)),
    ),
  )
  return [...new Set(keys)].map((each) => ({ key: each }))
}

/** Several paragraphs of one article are one line. */
function joined(touches: readonly { readonly key: string; readonly place: string }[]): Related[] {
  return [...Map.groupBy(touches, ({ key }) => key)].map(([key, each]) => ({
    key,
    place: each.map(({ place }) => place).join(', '),
  }))
}

const order = new Map(
  ['iso42001', 'iso27001', 'iso20000', 'iso9001', 'nistairmf', 'euaiact']
    .flatMap(requirementsOf)
    .map((key, at) => [key, at]),
)

function placeOf(key: string): number {
  return order.get(key) ?? order.size
}
