/**
 * Does something with each in turn. One that fails keeps no other waiting; what failed is thrown afterwards, all of it together, so that
 * the job is tried again.
 * @param what the sentence's subject: `Computing verdicts`
 * @throws AggregateError
 */
export async function inTurn<T>(each: readonly T[], what: string, work: (one: T) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = []
  for (const one of each) {
    try {
      await work(one)
    } catch (failure) {
      failures.push(failure)
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${what} failed for ${failures.length} of ${each.length}.`)
}
