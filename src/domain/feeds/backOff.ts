const MINUTE = 60_000
const LONGEST = 360

/**
 * When a feed runs next, ISO 8601 in UTC: after its own interval while it works; after 1, 2, 4, … minutes while it fails, at most six
 * hours, so that a source that is back is soon asked again and one that is gone for a day is not hammered.
 */
export function nextRun(now: string, everyMinutes: number, failures: number): string {
  const minutes = failures === 0 ? everyMinutes : Math.min(2 ** (failures - 1), LONGEST)
  return new Date(Date.parse(now) + minutes * MINUTE).toISOString()
}
