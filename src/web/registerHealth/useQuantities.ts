import { useMemo } from 'react'
import { healthText } from '#domain/words/registerHealthScreen.ts'
import { useWords } from '#web/words/useWords.tsx'

/** How figures of the register are written; what is not known says so and is never a zero. */
export function useQuantities() {
  const { say, sayCount, formats } = useWords()
  return useMemo(() => {
    const unknown = say(healthText.unknown)
    const number = (value: number | null, digits = 1) =>
      value === null ? unknown : formats.number(Math.round(value * 10 ** digits) / 10 ** digits)
    return {
      number,
      percent: (share: number | null, digits = 0) => (share === null ? unknown : formats.percent(share, digits)),
      days: (count: number | null) =>
        count === null
          ? unknown
          : sayCount({ one: healthText.day, other: healthText.days }, Math.round(count * 10) / 10, {
              count: number(count),
            }),
    }
  }, [say, sayCount, formats])
}
