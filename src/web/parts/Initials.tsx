import classes from './Initials.module.css'

/** First letters of the first and the last name: `AB`. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0]?.[0], words.length > 1 ? words.at(-1)?.[0] : ''].join('').toUpperCase()
}

/** A person's initials in a circle, for the eye only: the name always stands beside it or in the control's label. */
export function Initials({ name, size = 20 }: { readonly name: string; readonly size?: number }) {
  return (
    <span aria-hidden className={classes.initials} style={{ width: size, height: size, fontSize: size * 0.42 }}>
      {initialsOf(name)}
    </span>
  )
}
