import classes from './Shell.module.css'

/** The frame without its content, while it is not yet known who is here. */
export function ShellSkeleton() {
  return (
    <div className={classes.shell} aria-busy="true">
      <div className={classes.main} />
    </div>
  )
}
