import rowClasses from './RegisterRow.module.css'
import classes from './SkeletonRow.module.css'

/** A row whose content is still on its way: same place, same height, so nothing jumps when it comes. */
export function SkeletonRow({ at, height }: { readonly at: number; readonly height: number }) {
  return (
    <div
      className={rowClasses.row}
      style={{ transform: `translateY(${at * height}px)`, height, display: 'flex', gap: 24, paddingLeft: 52 }}
      aria-hidden
    >
      <span className={classes.bar} style={{ width: 96 }} />
      <span className={classes.bar} style={{ width: '36%' }} />
      <span className={classes.bar} style={{ width: 110 }} />
    </div>
  )
}
