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

const MOST = 4

/** One process of the map: who answers for it, what it serves, what lays it down, what it takes from others. */
export function ProcessCard({ process, names }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const { id, number, title, owner, requirements, documents, takesFrom, missing } = process
  const refs = requirements.slice(0, MOST).map((key) => {
    const named = requirementNamed(key)
    return named ? `${named.standard.short} ${named.ref}` : key
  })
  const from = takesFrom.flatMap(({ process: other }) => names.get(other) ?? [])
  return (
    <li className={missing.length > 0 ? `${classes.card} ${classes.lacking}` : classes.card}>
      <Link to={`/o/${slug}/processes/${number ?? id}`} className={classes.name}>
        {title}
      </Link>
      {owner && <span className={classes.soft}>{owner.name}</span>}
      {refs.length > 0 && (
        <span className={classes.soft}>
          {refs.join(', ')}
          {requirements.length > MOST && ' …'}
        </span>
      )}
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
