import { useWords } from '#web/words/useWords.tsx'
import classes from './Project.module.css'

/** A share as a small bar with its figure; more than all is marked. */
export function UsedBar({ share }: { readonly share: number }) {
  const { formats } = useWords()
  const percent = Math.round(share * 100)
  return (
    <>
      <span className={classes.bar} aria-hidden {...(share > 1 && { 'data-over': true })}>
        <span style={{ width: `${Math.min(100, percent)}%` }} />
      </span>{' '}
      {`${formats.number(percent)} %`}
    </>
  )
}
