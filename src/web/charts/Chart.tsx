import { useId, useMemo, useState } from 'react'
import type { ChartFrame, Drawn } from '#domain/charts/drawn.ts'
import classes from './Chart.module.css'
import { ChartData } from './ChartData.tsx'
import { Drawing } from './Drawing.tsx'
import { useChartFrame } from './useChartFrame.ts'
import { useWidth } from './useWidth.ts'
import { Walk } from './Walk.tsx'
import './chartSheet.ts'

interface Shown<Input> {
  /** Draws the input: `controlChart`, `beforeAfter`, `calendarHeat` … */
  readonly of: (input: Input, frame: ChartFrame) => Drawn
  /** Keep the same object between renders while nothing changed: the chart is drawn anew for another one. */
  readonly input: Input
  /** What is shown, for those who listen; the page's own heading says it to those who see. */
  readonly title: string
  /** In pixels; charts that know their height take what they need. */
  readonly height?: number
}

/** A chart as wide as its place: one walks its figures with the arrow keys or the pointer, and opens the table behind it. */
export function Chart<Input>({ of, input, title, height = 320 }: Shown<Input>) {
  const [place, width] = useWidth()
  const frame = useChartFrame({ title, width, height })
  const drawn = useMemo(() => (frame.width > 0 ? of(input, frame) : null), [of, input, frame])
  return (
    <figure ref={place} className={classes.figure}>
      {drawn ? <Picture drawn={drawn} title={title} /> : <svg height={height} width="1" aria-hidden="true" />}
    </figure>
  )
}

function Picture({ drawn, title }: { readonly drawn: Drawn; readonly title: string }) {
  const [reading, setReading] = useState('')
  const summary = useId()
  return (
    <>
      {drawn.readings.length > 0 ? (
        <Walk drawn={drawn} title={title} describedBy={summary} onReading={setReading} />
      ) : (
        <div role="img" aria-label={title} aria-describedby={summary}>
          <Drawing svg={drawn.svg} />
        </div>
      )}
      <p id={summary} className={classes.unseen}>
        {drawn.summary}
      </p>
      {drawn.table.rows.length > 0 && <ChartData table={drawn.table} reading={reading} />}
    </>
  )
}
