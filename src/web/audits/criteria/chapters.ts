import { standards } from '#domain/standards/standards.ts'

/** Requirements that stand together: clause 8 with all below it, or A.6. */
export interface Chapter {
  /** `iso42001:8`, `iso42001:A.6`. */
  readonly key: string
  readonly standard: string
  readonly kind: 'clause' | 'control'
  /** `8`, `A.6`. */
  readonly ref: string
  /** Keys of its requirements, in the catalogue's order. */
  readonly requirements: readonly string[]
}

/** Every standard's requirements by chapter, in the catalogue's order. */
export const chapters: readonly Chapter[] = standards.flatMap((standard) => {
  const byRef = Map.groupBy(standard.requirements, ({ ref, kind }) => chapterOf(ref, kind))
  return [...byRef].map(([ref, requirements]) => ({
    key: `${standard.id}:${ref}`,
    standard: standard.name,
    kind: requirements[0]?.kind ?? 'clause',
    ref,
    requirements: requirements.map((requirement) => `${standard.id}:${requirement.ref}`),
  }))
})

function chapterOf(ref: string, kind: 'clause' | 'control'): string {
  return ref.split('.', kind === 'control' ? 2 : 1).join('.')
}
