import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isAbove } from '#domain/risks/level.ts'
import { riskLevelNames, subjectNames } from '#domain/risks/scales.ts'
import type { RiskCriteria } from './fields.ts'

/** All that keeps criteria from giving one level for every risk. */
export function notSound(criteria: RiskCriteria): readonly Refusal[] {
  return [...offScale(criteria), ...levelsUnsound(criteria), ...thresholdUnsound(criteria)]
}

const FEWEST_STEPS = 3

function offScale({ method, likelihoods, consequences, reassessMonths }: RiskCriteria): readonly Refusal[] {
  return unmet(
    !method?.trim() && refuse('criteria_method_missing', { field: 'method' }),
    !isWhole(likelihoods) && refuse('criteria_steps_wrong', { field: 'likelihoods' }),
    !isWhole(consequences) && refuse('criteria_steps_wrong', { field: 'consequences' }),
    ...consequences.map(
      (row, at) =>
        subjectNames.some((subject) => !row[subject]?.trim()) &&
        refuse('criteria_subject_missing', {
          field: `consequences/${at}/organization`,
          values: { step: row.step ?? '' },
        }),
    ),
    !reassessMonths && refuse('criteria_months_missing', { field: 'reassessMonths' }),
  )
}

/** Steps 1, 2, 3 … without a gap, at least three of them. */
function isWhole(rows: readonly { readonly step: number | null }[]): boolean {
  const steps = rows.map(({ step }) => step ?? 0).sort((a, b) => a - b)
  return steps.length >= FEWEST_STEPS && steps.every((step, at) => step === at + 1)
}

/** Levels begin at a score of 1, each once, heavier ones at higher scores, and none beyond the scale. */
function levelsUnsound({ levels, likelihoods, consequences }: RiskCriteria): readonly Refusal[] {
  const ordered = [...levels].sort((a, b) => riskLevelNames.indexOf(a.level!) - riskLevelNames.indexOf(b.level!))
  const scores = ordered.map(({ fromScore }) => fromScore ?? 0)
  const isOnce = new Set(levels.map(({ level }) => level)).size === levels.length
  const isRising = scores.every((score, at) => at === 0 || score > scores[at - 1]!)
  const isWithin = (scores.at(-1) ?? 0) <= likelihoods.length * consequences.length
  const isSound = levels.length >= 2 && isOnce && isRising && isWithin && scores[0] === 1
  return unmet(!isSound && refuse('criteria_levels_wrong', { field: 'levels' }))
}

function thresholdUnsound({ levels, acceptableUpTo }: RiskCriteria): readonly Refusal[] {
  if (!acceptableUpTo) return [refuse('criteria_threshold_missing', { field: 'acceptableUpTo' })]
  return unmet(
    !levels.some(({ level }) => level === acceptableUpTo) &&
      refuse('criteria_threshold_unknown', { field: 'acceptableUpTo' }),
    levels.some(({ level, acceptedBy }) => level && isAbove(level, acceptableUpTo) && acceptedBy !== 'topManagement') &&
      refuse('criteria_above_not_top', { field: 'levels' }),
  )
}
