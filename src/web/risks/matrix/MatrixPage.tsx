import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { risk } from '#domain/records/risk/risk.ts'
import { riskLevels } from '#domain/risks/scales.ts'
import { matrixText, riskText } from '#domain/words/riskScreen.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useWords } from '#web/words/useWords.tsx'
import { RiskPlaces } from '../RiskPlaces.tsx'
import { type NamedCriteria, useCriteria } from '../useCriteria.ts'
import { type Cell, Grid } from './Grid.tsx'
import classes from './MatrixPage.module.css'
import { RiskTable } from './RiskTable.tsx'
import { Trend } from './Trend.tsx'
import { placeOf, type Side, useRatedRisks } from './useRatedRisks.ts'

/** Where the risks lie, before treatment and after it; a cell leads to its risks. */
export function MatrixPage() {
  const { say } = useWords()
  const criteria = useCriteria()
  return (
    <Page title={say(matrixText.title)} isFilling>
      <RiskPlaces />
      <div className={classes.body}>
        {criteria === null && <p>{say(riskText.noCriteria)}</p>}
        {criteria && <Matrix criteria={criteria} />}
      </div>
    </Page>
  )
}

function Matrix({ criteria }: { readonly criteria: NamedCriteria }) {
  const { say } = useWords()
  const { query, change } = useAddress(['aiSystem', 'side'])
  const side: Side = query.side === 'before' ? 'before' : 'after'
  const { data, error } = useRatedRisks(query.aiSystem)
  const [chosen, setChosen] = useState<Cell | null>(null)
  const placed = (data ?? []).flatMap((each) => {
    const place = placeOf(each, side)
    return place ? [{ each, place }] : []
  })
  const isIn = (cell: Cell) => (one: { place: Cell }) =>
    one.place.likelihood === cell.likelihood && one.place.consequence === cell.consequence
  const shown = (chosen ? placed.filter(isIn(chosen)) : placed).map(({ each }) => each)
  const unrated = (data?.length ?? 0) - placed.length
  return (
    <>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={say(matrixText.which)}
          value={side}
          onChange={(next) => {
            setChosen(null)
            change({ ...query, side: next })
          }}
          data={[
            { value: 'before', label: say(matrixText.before) },
            { value: 'after', label: say(matrixText.after) },
          ]}
        />
        <span className={classes.soft} aria-hidden>
          {say(matrixText.system)}
        </span>
        <FieldInput
          field={{ ...risk.fields.aiSystem, label: matrixText.system }}
          value={query.aiSystem ?? null}
          onChange={(system) => change({ ...query, aiSystem: (system as string | null) ?? undefined })}
        />
      </div>
      <ProblemNote error={error} />
      <Trend />
      <div className={classes.split}>
        <div>
          <Grid
            criteria={criteria}
            count={(cell) => placed.filter(isIn(cell)).length}
            chosen={chosen}
            onChoose={setChosen}
          />
          <p className={classes.soft}>
            {say(matrixText.threshold, { level: say(riskLevels[criteria.acceptableUpTo]) })}
            {unrated > 0 && ` · ${say(matrixText.unrated, { count: unrated })}`}
          </p>
        </div>
        <section aria-live="polite">
          <header className={classes.head}>
            <h2 className={classes.soft}>{chosen ? say(matrixText.chosen, { ...chosen }) : say(matrixText.choose)}</h2>
            {chosen && (
              <Button size="compact-xs" variant="subtle" onClick={() => setChosen(null)}>
                {say(matrixText.all)}
              </Button>
            )}
          </header>
          {data && shown.length === 0 ? <p>{say(matrixText.none)}</p> : <RiskTable risks={shown} side={side} />}
        </section>
      </div>
    </>
  )
}
