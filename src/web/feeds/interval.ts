import { feedText } from '#domain/words/feedScreen.ts'
import type { Words } from '#web/words/useWords.tsx'

/** Usual distances between two runs, in minutes. */
export const usualMinutes = [1, 5, 15, 60, 360, 1440, 10_080]

/** "15 minutes", "hour", "7 days". */
export function intervalIn({ say, formats }: Pick<Words, 'say' | 'formats'>, minutes: number): string {
  const units = [
    [1440, feedText.everyDay, feedText.everyDays],
    [60, feedText.everyHour, feedText.everyHours],
    [1, feedText.everyMinute, feedText.everyMinutes],
  ] as const
  const [size, one, other] = units.find(([length]) => minutes % length === 0) ?? units[2]
  const count = minutes / size
  return count === 1 ? say(one) : say(other, { count: formats.number(count) })
}
