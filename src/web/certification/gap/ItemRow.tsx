import { Button, Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { GapGrid, SeenItem } from '#domain/certification/gapSeen.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { gapScores, gapStandings, gapText } from '#domain/words/gapScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { StatusMark } from '#web/conformity/StatusMark.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Gap.module.css'
import { ItemForm } from './ItemForm.tsx'

interface Shown {
  readonly assessment: string
  readonly item: SeenItem
  readonly may: GapGrid['may']
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One requirement: read until somebody scores it in place. */
export function ItemRow({ assessment, item, may, isChosen, onChoose }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const [isOpen, setOpen] = useState(false)
  const named = requirementNamed(item.requirement)
  const ref = named?.ref ?? item.requirement
  const isGap = item.score !== null && item.score < 2
  const mayChange = may.score || (may.accept && isGap)
  return (
    <>
      <tr data-standing={item.standing}>
        <td>
          {may.plan && item.standing === 'unplanned' && (
            <Checkbox
              size="xs"
              className={classes.check ?? ''}
              aria-label={say(gapText.choose, { ref })}
              checked={isChosen}
              onChange={onChoose}
            />
          )}
          <Link to={`/o/${slug}/standards/${named?.standard.id}/${ref}`}>
            <span className={classes.ref}>{ref}</span> {named && say(named.title)}
          </Link>
          {!isOpen && <Said item={item} />}
        </td>
        <td className={table.once}>
          <Score score={item.score} />
        </td>
        <td>
          {say(gapStandings[item.standing])}
          {item.task?.title && (
            <Link className={classes.task} to={`/o/${slug}/tasks/${item.task.id}`}>
              {item.task.number}
            </Link>
          )}
        </td>
        <td className={`${table.wide} ${table.once}`}>
          <StatusMark status={item.today} />
        </td>
        <td className={table.end}>
          {mayChange && (
            <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {say(isOpen ? gapText.close : item.version === 0 ? gapText.say : gapText.change)}
            </Button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5}>
            <ItemForm assessment={assessment} item={item} may={may} onDone={() => setOpen(false)} />
          </td>
        </tr>
      )}
    </>
  )
}

function Said({ item: { found, lacking, acceptedWhy } }: { readonly item: SeenItem }) {
  const said = [found, lacking, acceptedWhy].filter(Boolean)
  return said.length > 0 ? <p className={classes.said}>{said.join(' · ')}</p> : null
}

/** Three marks, as many filled as the score; its word beside. */
function Score({ score }: { readonly score: SeenItem['score'] }) {
  const { say } = useWords()
  if (score === null) return <span className={table.soft}>–</span>
  return (
    <span className={classes.score}>
      <span className={classes.dots} aria-hidden>
        {[1, 2, 3].map((dot) => (
          <i key={dot} data-on={dot <= score || undefined} />
        ))}
      </span>
      {score} {say(gapScores[score])}
    </span>
  )
}
