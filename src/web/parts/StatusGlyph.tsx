import type { Status } from '#domain/records/improvement/stages.ts'
import classes from './StatusGlyph.module.css'

interface Shown {
  readonly status: Status
  /** 0 to 1: how much of the circle is filled while it is under way. */
  readonly progress: number
}

/** Five shapes for five statuses, told apart without colour: dashed, ring, filling, ticked, struck. Always beside its word. */
export function StatusGlyph({ status, progress }: Shown) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false" className={classes[status]}>
      {status === 'completed' ? (
        <circle cx="7" cy="7" r="6.5" className={classes.full} />
      ) : (
        <Ring isDashed={status === 'candidate'} />
      )}
      {(status === 'planned' || status === 'inProgress') && <path d={slice(progress)} className={classes.full} />}
      {status === 'completed' && <path d="M4.2 7.2 6.2 9.2 9.9 5.2" className={classes.tick} />}
      {status === 'cancelled' && <path d="M4.5 9.5 9.5 4.5" className={classes.stroke} />}
    </svg>
  )
}

function Ring({ isDashed }: { readonly isDashed: boolean }) {
  return (
    <circle cx="7" cy="7" r="5.9" className={classes.stroke} {...(isDashed ? { strokeDasharray: '2.3 2.3' } : {})} />
  )
}

/** A slice of pie from twelve o'clock, radius 3.6. */
function slice(share: number): string {
  const angle = Math.min(share, 0.999) * 2 * Math.PI
  const x = (7 + 3.6 * Math.sin(angle)).toFixed(2)
  const y = (7 - 3.6 * Math.cos(angle)).toFixed(2)
  return `M7 7V3.4A3.6 3.6 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`
}
