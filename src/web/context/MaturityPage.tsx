import { Button } from '@mantine/core'
import { useState } from 'react'
import { maturityLevels } from '#domain/context/maturity.ts'
import { iso42001 } from '#domain/standards/iso42001.ts'
import { contextPlaceText, maturityText } from '#domain/words/contextScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ContextPlaces } from './ContextPlaces.tsx'
import classes from './Maturity.module.css'
import { MaturityWaits } from './MaturityWaits.tsx'
import { RateMaturity } from './RateMaturity.tsx'
import { type Rating, useMaturity } from './useMaturity.ts'

const clauses = iso42001.requirements.filter(({ kind }) => kind === 'clause')

/** How mature each clause is lived, over time, and what waits for more (C-059). */
export function MaturityPage() {
  const { say } = useWords()
  const { data, error } = useMaturity()
  const mayRate = useHasRole('aimsManager', 'topManagement', 'internalAuditor')
  const [rated, setRated] = useState<string | null>(null)
  return (
    <Page title={say(contextPlaceText.maturity)}>
      <ContextPlaces />
      <p className={classes.help}>{say(maturityText.help)}</p>
      <ProblemNote error={error} />
      {data && <MaturityWaits waits={data.waits} />}
      <TableBox label={say(contextPlaceText.maturity)}>
        <table className={table.table} aria-busy={!data}>
          <thead>
            <tr>
              <th scope="col">{say(maturityText.clause)}</th>
              <th scope="col">{say(maturityText.level)}</th>
              <th scope="col" className={table.wide}>
                {say(maturityText.overTime)}
              </th>
              <th scope="col" className={table.wide}>
                {say(maturityText.because)}
              </th>
              <th />
            </tr>
          </thead>
          <tbody>
            {clauses.map(({ ref, title }) => {
              const key = `${iso42001.id}:${ref}`
              return (
                <Line
                  key={key}
                  name={`${ref} ${say(title)}`}
                  ratings={(data?.ratings ?? []).filter(({ requirement }) => requirement === key)}
                  onRate={mayRate ? () => setRated(key) : null}
                />
              )
            })}
          </tbody>
        </table>
      </TableBox>
      {rated && <RateMaturity requirement={rated} onClose={() => setRated(null)} />}
    </Page>
  )
}

interface Shown {
  readonly name: string
  readonly ratings: readonly Rating[]
  readonly onRate: (() => void) | null
}

function Line({ name, ratings, onRate }: Shown) {
  const { say, formats } = useWords()
  const last = ratings.at(-1)
  return (
    <tr>
      <td>{name}</td>
      <td className={table.once}>
        {last ? (
          <>
            <b>{last.level}</b> {say(maturityLevels[last.level]!)}
          </>
        ) : (
          <span className={table.soft}>{say(maturityText.notRated)}</span>
        )}
      </td>
      <td className={`${table.wide} ${table.soft}`}>
        {ratings.map(({ id, level, at }, nth) => (
          <span key={id} className={table.once}>
            {nth > 0 && ' → '}
            {level} <small>({formats.day(at.slice(0, 10))})</small>
          </span>
        ))}
      </td>
      <td className={`${table.wide} ${table.soft}`}>{last && `${last.because} (${last.by.name})`}</td>
      <td className={table.end}>
        {onRate && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={say(maturityText.rateClause, { clause: name })}
            onClick={onRate}
          >
            {say(maturityText.rate)}
          </Button>
        )}
      </td>
    </tr>
  )
}
