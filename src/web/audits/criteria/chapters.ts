import { keyOf, type RequirementKind } from '#domain/standards/requirement.ts'
import { standards } from '#domain/standards/standards.ts'

/** Requirements that stand together: clause 8 with all below it, or A.6. */
export interface Chapter {
  /** `iso42001:8`, `iso42001:A.6`. */
  readonly key: string
  /** Id and name of the standard it stands in. */
  readonly standard: string
  readonly name: string
  readonly kind: RequirementKind
  /** `8`, `A.6`, `GOVERN 1`; articles of a law stand together under its short name. */
  readonly ref: string
  /** Keys of its requirements, in the catalogue's order. */
  readonly requirements: readonly string[]
}

/** Every standard's requirements by chapter, in the catalogue's order. */
export const chapters: readonly Chapter[] = standards.flatMap((standard) => {
  const byRef = Map.groupBy(standard.requirements, ({ ref, kind }) => chapterOf(ref, kind, standard.short))
  return [...byRef].map(([ref, requirements]) => ({
    key: `${standard.id}:${ref}`,
    standard: standard.id,
    name: standard.name,
    kind: requirements[0]?.kind ?? 'clause',
    ref,
    requirements: requirements.map((requirement) => keyOf(standard.id, requirement.ref)),
  }))
})

function chapterOf(ref: string, kind: RequirementKind, short: string): string {
  if (kind === 'article') return short
  return ref.split('.', kind === 'control' ? 2 : 1).join('.')
}
