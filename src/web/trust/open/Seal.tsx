import { trustText } from '#domain/words/trustScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Certificate.module.css'

const PETALS = 24

/** A rosette in the organization's colour: our own drawing, no body's mark. */
export function Seal({ year }: { readonly year: string }) {
  const { say } = useWords()
  const angles = Array.from({ length: PETALS }, (_, at) => (at * 180) / PETALS)
  return (
    <svg viewBox="0 0 160 160" className={classes.rosette} role="img" aria-label={say(trustText.seal, { year })}>
      {angles.map((angle) => (
        <ellipse key={angle} cx="80" cy="80" rx="74" ry="30" transform={`rotate(${angle} 80 80)`} />
      ))}
      <circle cx="80" cy="80" r="46" className={classes.ground} />
      <circle cx="80" cy="80" r="41" className={classes.ring} />
      <text x="80" y="68" className={classes.sealTop}>
        {say(trustText.sealTop)}
      </text>
      <text x="80" y="97" className={classes.sealYear}>
        {year}
      </text>
    </svg>
  )
}
