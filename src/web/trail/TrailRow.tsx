import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { aroundText } from '#domain/words/improvementAround.ts'
import { trailText } from '#domain/words/trailScreen.ts'
import { verbLabel } from '#domain/words/verbLabel.ts'
import { PersonName } from '#web/parts/PersonName.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { EntryDetails } from './EntryDetails.tsx'
import { Subject } from './Subject.tsx'
import type { MentionedById, TrailEntry } from './shapes.ts'
import classes from './TrailRow.module.css'

/** One entry in one line: when, who, what and why, on what; unfolded every field and the seal. */
export function TrailRow({ entry, mentioned }: { readonly entry: TrailEntry; readonly mentioned: MentionedById }) {
  const { say, formats } = useWords()
  const [isOpen, setOpen] = useState(false)
  const when = <time dateTime={entry.at}>{formats.moment(entry.at)}</time>
  const on = <Subject subject={entry.subject} mentioned={mentioned} />
  return (
    <>
      <tr className={classes.row} data-open={isOpen || undefined}>
        <td className={`${table.wide} ${classes.when}`}>{when}</td>
        <td className={`${table.wide} ${table.once}`}>
          <Who entry={entry} />
        </td>
        <td className={classes.said}>
          <span className={`${table.narrow} ${classes.narrow}`}>{when}</span>
          <span className={table.narrow}>
            <Who entry={entry} />
          </span>
          {say(verbLabel(entry.verb, entry.subject?.type))}
          {entry.reason && <q className={classes.reason}>{entry.reason}</q>}
          <span className={table.narrow}>{on}</span>
        </td>
        <td className={`${table.wide} ${classes.on}`}>{on}</td>
        <td className={table.end}>
          <button
            type="button"
            className={classes.fold}
            aria-expanded={isOpen}
            aria-label={say(trailText.detailsOf, { seq: entry.seq })}
            onClick={() => setOpen(!isOpen)}
          >
            <IconChevronRight size={16} aria-hidden />
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr className={classes.more}>
          <td colSpan={5}>
            <EntryDetails entry={entry} mentioned={mentioned} />
          </td>
        </tr>
      )}
    </>
  )
}

function Who({ entry: { actor } }: { readonly entry: TrailEntry }) {
  const { say } = useWords()
  if (actor.name) return <PersonName name={actor.name} />
  if (actor.kind === 'system') return <span>{say(aroundText.system)}</span>
  return <span>{say(actor.kind === 'anonymous' ? aroundText.anonymous : aroundText.someone)}</span>
}
