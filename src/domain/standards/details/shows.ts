import type { Label } from '#domain/kernel/field.ts'
import { harmonized, sourceStandards } from '../crosswalk/harmonized.ts'
import { dutiesUnder } from '../euAiAct/duties.ts'
import { keyOf } from '../requirement.ts'
import { clausesShow } from './clausesShow.ts'
import { conceptsShow } from './conceptsShow.ts'
import { controls27001Show } from './controls27001Show.ts'
import { controlsShow } from './controlsShow.ts'
import { nistShow } from './nistShow.ts'
import { qualityShow } from './qualityShow.ts'
import { servicesShow } from './servicesShow.ts'

type Texts = Readonly<Record<string, Label>>

/** Texts of what a standard asks by itself; what it shares with others is told by concept. */
const own: Readonly<Record<string, Texts>> = {
  iso42001: { ...clausesShow, ...controlsShow },
  iso27001: controls27001Show,
  iso20000: servicesShow,
  iso9001: qualityShow,
  nistairmf: nistShow,
}

const shared: ReadonlyMap<string, string> = new Map(
  harmonized.flatMap(({ id, sources }) =>
    sourceStandards.flatMap((standard) => sources[standard].refs.map((ref) => [keyOf(standard, ref), id] as const)),
  ),
)

/**
 * What must be shown for a requirement, in our own words, by its key; undefined where nobody here knows the key. Long texts: only lazy
 * pages and the server import this.
 */
export function whatItShows(key: string): Label | undefined {
  const [standard = '', ref = ''] = key.split(':')
  const text = own[standard]?.[ref] ?? conceptsShow[shared.get(key) ?? '']
  return text ?? (standard === 'euaiact' ? duties(ref) : undefined)
}

/** What a law asks for is its duties, one sentence each. */
function duties(article: string): Label | undefined {
  const titles = dutiesUnder(article).map(({ title }) => title)
  if (titles.length === 0) return undefined
  return { en: titles.map(({ en }) => `${en}.`).join(' '), de: titles.map(({ de }) => `${de}.`).join(' ') }
}
