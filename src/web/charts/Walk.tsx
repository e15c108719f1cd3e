import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { Drawn, Reading } from '#domain/charts/drawn.ts'
import { chartScreen } from '#domain/words/chartWords.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Chart.module.css'
import { Drawing } from './Drawing.tsx'
import { nearestTo, steppedTo } from './walk.ts'

interface Shown {
  readonly drawn: Drawn
  readonly title: string
  readonly describedBy: string
  /** What stands where one is, for those who see; empty elsewhere. */
  readonly onReading: (text: string) => void
}

/**
 * A drawing one walks through. Keys and pointer lead to the same readings; what keys lead to is spoken, what the pointer
 * passes over is only shown, or listeners would hear every point it crosses.
 */
export function Walk({ drawn, title, describedBy, onReading }: Shown) {
  const { say } = useWords()
  const [at, setAt] = useState<number | null>(null)
  const [spoken, setSpoken] = useState('')
  const reading = at === null ? undefined : drawn.readings[at]
  const goTo = (next: number | null): string => {
    const text = next === null ? '' : (drawn.readings[next]?.text ?? '')
    setAt(next)
    onReading(text)
    return text
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = steppedTo(event.key, at, drawn.readings.length)
    if (next === undefined) return
    event.preventDefault()
    setSpoken(goTo(next))
  }
  const onPointer = (event: PointerEvent<HTMLElement>) => goTo(nearestTo(spotOf(event, drawn), drawn))
  return (
    <>
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it answers the arrow keys
        tabIndex={0}
        className={classes.walk}
        aria-label={title}
        aria-roledescription={say(chartScreen.chart)}
        aria-describedby={describedBy}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.target.matches(':focus-visible') && onReading(say(chartScreen.hint))}
        onBlur={() => setSpoken(goTo(null))}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        // A finger lifts to let one read.
        onPointerLeave={(event) => event.pointerType === 'mouse' && goTo(null)}
      >
        <Drawing svg={drawn.svg} />
        {reading && <Ring reading={reading} drawn={drawn} />}
      </div>
      <p className={classes.unseen} role="status">
        {spoken}
      </p>
    </>
  )
}

/** Where the pointer is, in the drawing's own pixels. */
function spotOf(event: PointerEvent<HTMLElement>, { svg }: Drawn): Pick<Reading, 'x' | 'y'> {
  const box = event.currentTarget.getBoundingClientRect()
  const scale = Number(svg.attributes.width) / box.width
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale }
}

function Ring({ reading: { x, y }, drawn: { svg } }: { readonly reading: Reading; readonly drawn: Drawn }) {
  return (
    <svg className={classes.ring} viewBox={String(svg.attributes.viewBox)} aria-hidden="true" data-print="hide">
      <circle cx={x} cy={y} r={8} className="chart-ring" />
    </svg>
  )
}
