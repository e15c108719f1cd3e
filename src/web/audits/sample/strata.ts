import type { Sample, SampleItem } from './shapes.ts'

/** One stratum of a population: who is in it, and who of them is looked at. */
export interface Stratum {
  readonly name: string
  readonly population: number
  readonly chosen: readonly SampleItem[]
  readonly rest: readonly SampleItem[]
}

/** A sample by its strata, in the order of the population. */
export function strataOf({ items }: Pick<Sample, 'items'>): readonly Stratum[] {
  return [...Map.groupBy(items, ({ stratum }) => stratum)].map(([name, members]) => ({
    name,
    population: members.length,
    chosen: members.filter(({ chosen }) => chosen !== null),
    rest: members.filter(({ chosen }) => chosen === null),
  }))
}

/** A pasted list: one a line, its stratum after a semicolon or a tab. Empty lines are none. */
export function populationFrom(text: string): readonly { readonly label: string; readonly stratum?: string }[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(/[;\t]/).map((part) => part.trim()))
    .flatMap(([label, stratum]) => (label ? [{ label, ...(stratum ? { stratum } : {}) }] : []))
}
