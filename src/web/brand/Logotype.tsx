import classes from './Logotype.module.css'

/** Our mark: a line that rises, with the point it has reached. */
function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" className={classes.ground} />
      <path d="M7 22.5 13 15l5 4 7-9.5" className={classes.line} />
      <circle cx="25" cy="9.5" r="2.6" className={classes.point} />
    </svg>
  )
}

/** Mark and name. The name is a proper noun and reads the same in every language. */
export function Logotype({ size = 24 }: { readonly size?: number }) {
  return (
    <span className={classes.logotype}>
      <Mark size={size} />
      <span className={classes.name}>{'Meliora'}</span>
    </span>
  )
}
