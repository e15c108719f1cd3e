import { Link } from '@tanstack/react-router'
import type { Warning } from '#domain/certification/keeping/warnings.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { keepingText, warningText } from '#domain/words/cycleScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { addressOf } from '#web/trail/addressOf.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Keeping.module.css'

/** How many of one kind are shown before they are folded. */
const SHOWN = 4

/** What could become a major, by what it is; each opens to its record. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const { say } = useWords()
  const kinds = [...new Set(warnings.map(({ why }) => why))]
  return (
    <ul className={classes.warnings}>
      {kinds.map((why) => {
        const all = warnings.filter((one) => one.why === why)
        return (
          <li key={why}>
            <strong>{say(warningText[why])}</strong>
            <Lines warnings={all.slice(0, SHOWN)} />
            {all.length > SHOWN && (
              <details>
                <summary>{say(keepingText.more, { count: all.length - SHOWN })}</summary>
                <Lines warnings={all.slice(SHOWN)} />
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Lines({ warnings }: { readonly warnings: readonly Warning[] }) {
  return (
    <ul>
      {warnings
        .filter(({ id, title, day }) => id !== null || title !== null || day !== null)
        .map((warning, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it was answered and never reordered
          <li key={at}>
            <Line warning={warning} />
          </li>
        ))}
    </ul>
  )
}

function Line({ warning }: { readonly warning: Warning }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { type, id, number, title, day } = warning
  const when = day && <span className={classes.soft}> {formats.day(day)}</span>
  if (type === 'requirement' && id) {
    const named = requirementNamed(id)
    const said = [number, named && say(named.title)].filter(Boolean).join(' ')
    return <Link to={`/o/${slug}/standards/${named?.standard.id}/${named?.ref}`}>{said}</Link>
  }
  const address = id && addressOf(type, id)
  const said = [number, title].filter(Boolean).join(' ')
  return (
    <>
      {address ? <Link to={`/o/${slug}/${address}`}>{said}</Link> : said}
      {when}
    </>
  )
}
