import { Button, Group } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { importCounts, importText } from '#domain/words/importScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Done.module.css'
import type { Import } from './shapes.ts'
import { UndoDialog } from './UndoDialog.tsx'

/** What came in, under which numbers, and the ways on from here. */
export function Done({ view: { id, rowsTaken, settled } }: { readonly view: Import }) {
  const { say, sayCount, formats } = useWords()
  const slug = useSlug()
  const [isUndoing, setUndoing] = useState(false)
  const { accepted } = settled
  if (!accepted) return null
  const [first, last] = accepted.numbers
  const names = accepted.people.map(({ name }) => name)
  return (
    <section className={classes.done}>
      <IconCircleCheck size={34} stroke={1.3} aria-hidden className={classes.icon} />
      <h2 className={classes.title}>
        {sayCount(importCounts.done, rowsTaken ?? 0, { count: formats.number(rowsTaken ?? 0) })}
      </h2>
      <p>{say(first === last ? importText.doneOne : importText.doneNumbers, { first, last })}</p>
      {names.length > 0 && (
        <p>{say(importText.donePeople, { names: names.slice(0, 12).join(', ') + (names.length > 12 ? ' …' : '') })}</p>
      )}
      <dl className={classes.trail}>
        <dt>{say(importText.trailHead)}</dt>
        <dd>
          <code>{accepted.trailHead}</code>
        </dd>
        <dd>{say(importText.trailHelp)}</dd>
        <dd>{formats.moment(accepted.at)}</dd>
      </dl>
      <Group mt="lg" gap="sm">
        <Button component={Link} to={`/o/${slug}/improvements`} search={{ import: id, sort: 'number' } as never}>
          {say(importText.toRegister)}
        </Button>
        <Button variant="default" component={Link} to={`/o/${slug}/import`}>
          {say(importText.another)}
        </Button>
        <Button variant="subtle" onClick={() => setUndoing(true)}>
          {say(importText.undo)}
        </Button>
      </Group>
      {isUndoing && <UndoDialog id={id} onClose={() => setUndoing(false)} />}
    </section>
  )
}
