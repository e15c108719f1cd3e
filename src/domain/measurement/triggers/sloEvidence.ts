import { binomialUpper, poissonUpper } from '../distributions.ts'
import type { Known, SeriesFacts } from './seriesFacts.ts'

/** Failures and all events of each period, and the share of failures the target allows. */
export interface Failures {
  readonly bad: readonly number[]
  readonly total: readonly number[]
  readonly allowedShare: number
}

/** Null where the metric is no share with counts, or its target leaves no budget at all: then nothing can be said of one. */
export function failuresOf(points: readonly Known[], { kind, direction, target }: SeriesFacts): Failures | null {
  if (kind !== 'proportion' || target === null || points.some(({ num, den }) => num === null || den === null))
    return null
  const isGood = direction === 'increase'
  const allowedShare = isGood ? 1 - target : target
  if (!(allowedShare > 0 && allowedShare < 1)) return null
  return {
    bad: points.map(({ num, den }) => (isGood ? den! - num! : num!)),
    total: points.map(({ den }) => den!),
    allowedShare,
  }
}

/** P(so many failures or more | exactly at the target): binomial for shares, Poisson for rates; null without counts. */
export function targetP(points: readonly Known[], facts: SeriesFacts): number | null {
  const failures = failuresOf(points, facts)
  if (failures) return binomialUpper(total(failures.bad), total(failures.total), failures.allowedShare)
  const counted = points.flatMap(({ num, den }) => (num === null || den === null ? [] : [{ num, den }]))
  const isRate = facts.kind === 'rate' && facts.direction === 'decrease' && facts.target !== null
  if (!isRate || counted.length < points.length) return null
  return poissonUpper(total(counted.map(({ num }) => num)), facts.target * total(counted.map(({ den }) => den)))
}

/** The share or rate over all periods together, else the mean of the readings. */
export function pooledValue(points: readonly Known[]): number {
  const [num, den] = [total(points.map((point) => point.num ?? 0)), total(points.map((point) => point.den ?? 0))]
  if (points.every((point) => point.num !== null) && den > 0) return num / den
  return total(points.map(({ value }) => value)) / points.length
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
