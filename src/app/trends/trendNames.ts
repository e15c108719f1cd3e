import { causeCategories } from '#domain/causes/causeAnswers.ts'
import type { Label } from '#domain/kernel/field.ts'
import { severities } from '#domain/records/nonconformity/severity.ts'
import { NONE, type TrendDimension, type TrendRow } from '#domain/reports/trends/trendRow.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import type { Language } from '#domain/words/language.ts'
import { patternWords } from '#domain/words/trendWords.ts'
import { mentionedAmong } from '#store/around/mentioned.ts'
import type { Tx } from '#store/open.ts'
import type { AudienceKeys } from '#store/records/stored.ts'

const fixed: Readonly<Partial<Record<TrendDimension, Readonly<Record<string, Label>>>>> = {
  requirement: requirementOptions,
  cause: causeCategories,
  severity: severities,
}

/** What a line is called, in one language: a key stands for a requirement, a kind of cause, a system, a site. */
export type TrendNames = (dimension: TrendDimension, key: string) => string

/** The names of everything these rows are counted at, as far as these eyes see it. */
export async function trendNames(
  tx: Tx,
  { rows, eyes, language }: { rows: readonly TrendRow[]; eyes: AudienceKeys; language: Language },
): Promise<TrendNames> {
  const systems = [...new Set(rows.flatMap(({ aiSystem }) => (aiSystem ? [aiSystem] : [])))]
  const mentioned = new Map((await mentionedAmong(tx, systems, eyes)).map(({ id, name }) => [id, name]))
  return (dimension, key) => {
    if (key === NONE) return patternWords.none[language]
    if (dimension === 'aiSystem') return mentioned.get(key) ?? patternWords.unseen[language]
    return fixed[dimension]?.[key]?.[language] ?? key
  }
}
