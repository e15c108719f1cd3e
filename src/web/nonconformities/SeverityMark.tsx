import { type Severity, severities } from '#domain/records/nonconformity/severity.ts'
import { nonconformityText } from '#domain/words/nonconformityScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './SeverityMark.module.css'

/** How grave it is, by shape and word: three bars, two, one. */
export function SeverityMark({ severity }: { readonly severity: Severity | null | undefined }) {
  const { say } = useWords()
  if (!severity) return <span className={classes.none}>{say(nonconformityText.ungraded)}</span>
  return (
    <span className={classes.mark} data-severity={severity}>
      <span className={classes.bars} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {say(severities[severity])}
    </span>
  )
}
