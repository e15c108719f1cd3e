import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { requirementOptions } from '#domain/standards/standards.ts'
import { maturityText } from '#domain/words/contextScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Maturity.module.css'
import { ParkDialog } from './ParkDialog.tsx'
import type { Wait } from './useMaturity.ts'

/** Improvements that wait for maturity, and those that came back. */
export function MaturityWaits({ waits }: { readonly waits: readonly Wait[] }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const [isParking, setParking] = useState(false)
  const mayPark = useHasRole('aimsManager', 'improvementCoordinator')
  return (
    <section className={classes.waits}>
      <div className={classes.head}>
        <h2>{say(maturityText.waiting)}</h2>
        {mayPark && (
          <Button size="xs" variant="default" onClick={() => setParking(true)}>
            {say(maturityText.park)}
          </Button>
        )}
      </div>
      {waits.length === 0 && <p className={classes.soft}>{say(maturityText.noWaits)}</p>}
      <ul>
        {waits.map(({ record, requirement, level, because, endedAt }) => {
          const clause = requirementOptions[requirement]
          return (
            <li key={record.id}>
              <Link to={`/o/${slug}/improvements/${record.number ?? record.id}`}>{record.title}</Link>{' '}
              {endedAt ? (
                <b>{say(maturityText.cameBack, { day: formats.day(endedAt.slice(0, 10)) })}</b>
              ) : (
                say(maturityText.waitsFor, { clause: clause ? say(clause) : requirement, level })
              )}
              <span className={classes.soft}>. {because}</span>
            </li>
          )
        })}
      </ul>
      {isParking && <ParkDialog onClose={() => setParking(false)} />}
    </section>
  )
}
