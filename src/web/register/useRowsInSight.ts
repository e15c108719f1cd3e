import { type RefObject, useEffect, useState } from 'react'

interface Rows {
  readonly count: number
  /** All rows are equally high: then where a row lies is a multiplication, for 100,000 rows as for ten. */
  readonly rowHeight: number
  /** Above the rows and always in sight. */
  readonly headerHeight: number
  readonly scroller: RefObject<HTMLElement | null>
}

const STEP = 8
const BEYOND = 16

/** Which rows to draw: those in sight and some beyond, in steps, so that most scrolling draws nothing anew. */
export function useRowsInSight({ count, rowHeight, headerHeight, scroller }: Rows) {
  const [first, setFirst] = useState(0)
  const [fitting, setFitting] = useState(30)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => setFirst(Math.floor(element.scrollTop / rowHeight / STEP) * STEP)
    look()
    element.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(() => setFitting(Math.ceil(element.clientHeight / rowHeight)))
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [scroller, rowHeight])
  const from = Math.max(Math.min(first, count) - BEYOND, 0)
  const to = Math.min(first + fitting + STEP + BEYOND, count)
  return {
    indexes: Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at),
    last: to,
    show: (at: number) => show(scroller.current, { top: at * rowHeight, rowHeight, headerHeight }),
  }
}

/** Scrolls as little as is needed for the row to be seen whole. */
function show(
  element: HTMLElement | null,
  { top, rowHeight, headerHeight }: { top: number; rowHeight: number; headerHeight: number },
) {
  if (!element) return
  const bottom = top + rowHeight + headerHeight - element.clientHeight
  if (top < element.scrollTop) element.scrollTop = top
  else if (bottom > element.scrollTop) element.scrollTop = bottom
}
