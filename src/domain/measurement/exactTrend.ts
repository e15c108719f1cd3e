import { total } from './mean.ts'
import { ranksOf } from './ranks.ts'
import { mannKendall } from './trend.ts'

const MOST_POINTS = 49

/**
 * Two-sided p of a trend by counting every order the values could have come in. Three rising points: 1/3.
 * Null with equal values (then the orders are not equally likely to tell) and beyond 49 points, where the normal one is as good.
 */
export function exactTrendP(values: readonly number[]): number | null {
  const n = values.length
  if (n < 2 || n > MOST_POINTS || ranksOf(values).ties.length > 0) return null
  const orders = ordersByFallingPairs(n)
  const falling = (orders.length - 1 - mannKendall(values).s) / 2
  const rarer = Math.min(falling, orders.length - 1 - falling)
  return Math.min(1, (2 * total(orders.slice(0, rarer + 1))) / total(orders))
}

/** How many orders of n values have 0, 1, 2 … falling pairs. */
function ordersByFallingPairs(n: number): number[] {
  let orders = [1]
  for (let placed = 1; placed < n; placed += 1) {
    const wider: number[] = new Array(orders.length + placed).fill(0)
    for (const [pairs, count] of orders.entries()) {
      for (let more = 0; more <= placed; more += 1) wider[pairs + more]! += count
    }
    orders = wider
  }
  return orders
}
