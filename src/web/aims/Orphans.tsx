import { aimsText, missingLinkWords } from '#domain/words/aimsScreen.ts'
import { RecordName } from '#web/conformity/showing/ShowingItem.tsx'
import { Section } from '#web/registerHealth/Section.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Aims.module.css'
import type { AimsMap } from './shapes.ts'

/** What hangs on nothing: processes that lack a link, and what is in force beyond every process. */
export function Orphans({ map: { processes, beyond } }: { readonly map: AimsMap }) {
  const { say } = useWords()
  const lacking = processes.filter(({ missing }) => missing.length > 0)
  return (
    <Section title={say(aimsText.orphans)}>
      {lacking.length + beyond.length === 0 && <p className={classes.soft}>{say(aimsText.noOrphans)}</p>}
      <ul className={classes.list}>
        {lacking.map((process) => (
          <li key={process.id} className={classes.item}>
            <RecordName record={process} />
            <span className={classes.warn}>{process.missing.map((link) => say(missingLinkWords[link])).join(' ')}</span>
          </li>
        ))}
        {beyond.map((record) => (
          <li key={record.id} className={classes.item}>
            <RecordName record={record} />
            <span className={classes.soft}>{say(aimsText.beyond)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
