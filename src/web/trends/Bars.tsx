import { useMemo } from 'react'
import { monthBars } from '#domain/charts/monthBars.ts'
import { trendsText } from '#domain/words/trendsScreen.ts'
import { Drawing } from '#web/charts/Drawing.tsx'
import '#web/charts/chartSheet.ts'
import { useChartFrame } from '#web/charts/useChartFrame.ts'
import { useWidth } from '#web/charts/useWidth.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Counted, Trends } from './shapes.ts'
import classes from './Trends.module.css'

interface Shown {
  readonly title: string
  readonly counts: readonly Counted[]
  readonly months: Trends['months']
  readonly height: number
  /** The highest count among all pictures that stand side by side; absent: its own. */
  readonly most?: number
}

/** Counts by month as a picture with one sentence; the figures stand in the table of its part. */
export function Bars({ title, counts, months, height, most }: Shown) {
  const { say, formats } = useWords()
  const [ref, width] = useWidth()
  const frame = useChartFrame({ title, width, height })
  const drawn = useMemo(() => {
    const monthAt = (day: string) => `${formats.month(day.slice(0, 7))} ${day.slice(2, 4)}`
    const bars = counts.map(({ count }, at) => ({ label: monthAt(months[at]?.from ?? ''), count }))
    const highest = bars.reduce((best, bar) => (bar.count > best.count ? bar : best), { label: '', count: 0 })
    const total = bars.reduce((sum, { count }) => sum + count, 0)
    const summary =
      total === 0
        ? say(trendsText.summaryNone)
        : say(trendsText.summary, { total, month: highest.label, most: highest.count })
    return monthBars({ bars, most: most ?? highest.count, summary }, frame)
  }, [counts, months, most, frame, formats, say])
  return (
    <span ref={ref} role="img" className={classes.bars} aria-label={[title, drawn.summary].join(': ')}>
      {width > 0 && <Drawing svg={drawn.svg} />}
    </span>
  )
}
