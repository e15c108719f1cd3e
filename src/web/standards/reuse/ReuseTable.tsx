import { ActionIcon } from '@mantine/core'
import { IconCheck, IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { strengthMeanings, strengthNames } from '#domain/standards/crosswalk/strength.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { reuseText } from '#domain/words/reuseScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import tables from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { OscalButton } from '../OscalButton.tsx'
import { requirementAddress } from '../requirementAddress.ts'
import classes from './Reuse.module.css'
import { SeeOtherwise } from './SeeOtherwise.tsx'
import type { ReuseNow, SeenRow } from './useReuse.ts'

/** The crosswalk row by row: what serves a requirement, how far it carries, and what of it is evidenced today. */
export function ReuseTable({ reuse: { actual } }: { readonly reuse: ReuseNow }) {
  const { say } = useWords()
  const mayChange = useHasRole('aimsManager')
  const [seeing, setSeeing] = useState<SeenRow | null>(null)
  return (
    <Part title={say(reuseText.rows)} aside={<OscalButton path={`/oscal/mapping?source=${actual.source}`} />}>
      <div className={classes.scroller}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th>{say(reuseText.requirement)}</th>
              <th>{say(reuseText.sources)}</th>
              <th>{say(reuseText.strength)}</th>
              <th className={tables.end}>{say(reuseText.credit)}</th>
              {mayChange && <th aria-label={say(reuseText.seeTitle)} />}
            </tr>
          </thead>
          <tbody>
            {actual.rows.map((row) => (
              <Row key={row.target} row={row} onSee={mayChange ? () => setSeeing(row) : undefined} />
            ))}
          </tbody>
        </table>
      </div>
      {seeing && <SeeOtherwise source={actual.source} row={seeing} onClose={() => setSeeing(null)} />}
    </Part>
  )
}

function Row({ row, onSee }: { readonly row: SeenRow; readonly onSee: (() => void) | undefined }) {
  const { say, formats } = useWords()
  const { target, strength, shipped, reason, by, credit } = row
  const ref = requirementNamed(target)?.ref ?? target
  return (
    <tr>
      <td>
        <RequirementLink requirement={target} />
      </td>
      <td>
        <Sources row={row} />
      </td>
      <td title={say(strengthMeanings[strength])}>
        {say(strengthNames[strength])}
        {shipped && (
          <div className={tables.soft}>
            {say(reuseText.otherwise, {
              strength: say(strengthNames[shipped]),
              by: by ?? say(reuseText.somebody),
              reason: reason ?? '',
            })}
          </div>
        )}
      </td>
      <td className={tables.end}>{formats.number(Math.round(credit * 100) / 100)}</td>
      {onSee && (
        <td className={tables.end}>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={say(reuseText.see, { ref })} onClick={onSee}>
            <IconPencil size={14} aria-hidden />
          </ActionIcon>
        </td>
      )}
    </tr>
  )
}

function Sources({ row: { sources, evidenced } }: { readonly row: SeenRow }) {
  const { say } = useWords()
  return (
    <ul className={classes.sources}>
      {sources.map((key) => {
        const isShown = evidenced.includes(key)
        return (
          <li key={key} data-shown={isShown || undefined}>
            {isShown && <IconCheck size={13} aria-hidden />}
            <RequirementLink requirement={key} />
            <span className={classes.unseen}>{say(isShown ? reuseText.evidenced : reuseText.notEvidenced)}</span>
          </li>
        )
      })}
    </ul>
  )
}

function RequirementLink({ requirement }: { readonly requirement: string }) {
  const { say } = useWords()
  const slug = useSlug()
  const named = requirementNamed(requirement)
  return (
    <Link to={`/o/${slug}/${requirementAddress(requirement)}`} className={classes.link}>
      <span>{named?.ref ?? requirement}</span> {named && say(named.title)}
    </Link>
  )
}
