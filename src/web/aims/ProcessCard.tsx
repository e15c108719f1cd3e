import { Link } from '@tanstack/react-router'
import { requirementNamed } from '#domain/standards/standards.ts'
import { aimsText, missingLinkWords } from '#domain/words/aimsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Aims.module.css'
import type { MappedProcess } from './shapes.ts'

interface Shown {
  readonly process: MappedProcess
  /** Titles of all processes by id. */
  readonly names: ReadonlyMap<string, string>
}

const MOST = 5

/** `42001 8.2, 8.3 · 27001 9.1`: by standard, the first few of each. */
function refsOf(requirements: readonly string[]): string {
  const named = requirements.flatMap((key) => requirementNamed(key) ?? [])
  return [...Map.groupBy(named, ({ standard }) => standard.short)]
    .map(([short, own]) => {
      const refs = own.slice(0, MOST).map(({ ref }) => ref)
      return `${short} ${refs.join(', ')}${own.length > MOST ? ' …' : ''}`
    })
    .join(' · ')
}

/** One process of the map: who answers for it, what it serves, what lays it down, what it takes from others. */
export function ProcessCard({ process, names }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const { id, number, title, owner, requirements, documents, takesFrom, missing } = process
  const refs = refsOf(requirements)
  const from = takesFrom.flatMap(({ process: other }) => names.get(other) ?? [])
  return (
    <li className={missing.length > 0 ? `${classes.card} ${classes.lacking}` : classes.card}>
      <Link to={`/o/${slug}/processes/${number ?? id}`} className={classes.name}>
        {title}
      </Link>
      {owner && <span className={classes.soft}>{owner.name}</span>}
      {refs && <span className={classes.soft}>{refs}</span>}
      {documents.length > 0 && (
        <span className={classes.soft}>{documents.map(({ number: doc, title: name }) => doc ?? name).join(', ')}</span>
      )}
      {from.length > 0 && <span className={classes.soft}>{say(aimsText.takesFrom, { process: from.join(', ') })}</span>}
      {missing.map((link) => (
        <span key={link} className={classes.warn}>
          {say(missingLinkWords[link])}
        </span>
      ))}
    </li>
  )
}
