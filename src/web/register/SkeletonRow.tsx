import type { CSSProperties } from 'react'
import rowClasses from './RegisterRow.module.css'
import classes from './SkeletonRow.module.css'

/** A row whose content is still on its way: same place, same height, so nothing jumps when it comes. */
export function SkeletonRow({ place }: { readonly place: CSSProperties }) {
  return (
    <div className={rowClasses.row} style={{ ...place, display: 'flex', gap: 24, paddingLeft: 52 }} aria-hidden>
      <span className={classes.bar} style={{ width: 96 }} />
      <span className={classes.bar} style={{ width: '36%' }} />
      <span className={classes.bar} style={{ width: 110 }} />
    </div>
  )
}
