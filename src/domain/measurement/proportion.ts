/** x of n. */
export interface CountOf {
  readonly x: number
  readonly n: number
}
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** The 97.5% point of the standard normal distribution; written out so that this file needs no distributions. */
const Z95 = 1.959963984540054

/** Wilson's interval for a share, n > 0. */
export function wilson(x: number, n: number, z = Z95): Interval {
  return { lower: wilsonBound(x / n, n, -z), upper: wilsonBound(x / n, n, z) }
}

/** The same with continuity correction, as R's prop.test has it (our reference): never by more than x lies off the half. */
function wilsonCorrected(x: number, n: number, z = Z95): Interval {
  const correction = Math.min(0.5, Math.abs(x - n / 2))
  return { lower: wilsonBound((x - correction) / n, n, -z), upper: wilsonBound((x + correction) / n, n, z) }
}

function wilsonBound(share: number, n: number, z: number): number {
  if (share <= 0 && z < 0) return 0
  if (share >= 1 && z > 0) return 1
  const half = (z * z) / (2 * n)
  return (share + half + z * Math.sqrt((share * (1 - share) + half / 2) / n)) / (1 + 2 * half)
}

export interface ShareDifference extends Interval {
  readonly difference: number
}

/** Difference of two shares after - before, Newcombe (1998) method 10. */
export function newcombe10(before: CountOf, after: CountOf, z = Z95): ShareDifference {
  return newcombe(before, after, (x, n) => wilson(x, n, z))
}

/** Method 11: with continuity correction. */
export function newcombe11(before: CountOf, after: CountOf, z = Z95): ShareDifference {
  return newcombe(before, after, (x, n) => wilsonCorrected(x, n, z))
}

function newcombe(before: CountOf, after: CountOf, intervalOf: (x: number, n: number) => Interval): ShareDifference {
  const [shareBefore, shareAfter] = [before.x / before.n, after.x / after.n]
  const [aroundBefore, aroundAfter] = [intervalOf(before.x, before.n), intervalOf(after.x, after.n)]
  const difference = shareAfter - shareBefore
  return {
    difference,
    lower: difference - Math.hypot(shareAfter - aroundAfter.lower, aroundBefore.upper - shareBefore),
    upper: difference + Math.hypot(aroundAfter.upper - shareAfter, shareBefore - aroundBefore.lower),
  }
}
