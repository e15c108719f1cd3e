import classes from './Initials.module.css'

/** A person's initials in a circle, for the eye only: the name always stands beside it or in the control's label. */
export function Initials({ name, size = 20 }: { readonly name: string; readonly size?: number }) {
  const words = name.trim().split(/\s+/)
  const letters = [words[0]?.[0], words.length > 1 ? words.at(-1)?.[0] : ''].join('').toUpperCase()
  return (
    <span aria-hidden className={classes.initials} style={{ width: size, height: size, fontSize: size * 0.42 }}>
      {letters}
    </span>
  )
}
