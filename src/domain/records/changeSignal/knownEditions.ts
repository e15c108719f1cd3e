import { editions, replacedEditions } from '#domain/standards/editions.ts'
import { standards } from '#domain/standards/standards.ts'
import type { Day } from '#domain/time/days.ts'

/** A new edition the catalogue knows of, as the signal somebody may report of it (C-055). */
export interface KnownEdition {
  readonly edition: string
  readonly replaces: string
  readonly publishedOn: Day
  /** The last day of certificates to the former edition; null where there are none. */
  readonly appliesOn: Day | null
  /** Requirements of the former edition to look at again. */
  readonly changed: readonly string[]
}

/** Editions that are out and take the place of what the catalogue holds or rests on. */
export function knownEditions(): readonly KnownEdition[] {
  const ofStandards = editions.flatMap(({ standard, edition, successor }) => {
    const name = standards.find(({ id }) => id === standard)?.name
    if (!successor || !name) return []
    return [
      {
        edition: `${name}:${successor.edition}`,
        replaces: `${name}:${edition}`,
        publishedOn: successor.publishedOn,
        appliesOn: successor.transitionUntil,
        changed: successor.changed.map((ref) => `${standard}:${ref}`),
      },
    ]
  })
  const beside = replacedEditions.map(({ name, edition, supersedes, publishedOn }) => ({
    edition: `${name}:${edition}`,
    replaces: `${name}:${supersedes}`,
    publishedOn,
    appliesOn: null,
    changed: [],
  }))
  return [...ofStandards, ...beside]
}
