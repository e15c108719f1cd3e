import { Button, Skeleton } from '@mantine/core'
import { IconPlus, IconSitemap } from '@tabler/icons-react'
import { useState } from 'react'
import { unitText } from '#domain/words/unitScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AddUnit } from './AddUnit.tsx'
import { UnitPane } from './UnitPane.tsx'
import classes from './UnitsPage.module.css'
import { UnitTree } from './UnitTree.tsx'
import { useUnits } from './useUnits.ts'

/** Where a new unit is to lie: `null` is on top; undefined: none is being added. */
type Adding = { readonly parent: string | null } | undefined

/** Sites and departments as a tree, and beside it what may be done with the one chosen. */
export function UnitsPage() {
  const { say } = useWords()
  const isAdministrator = useHasRole('administrator')
  const { data: units, error } = useUnits()
  const [chosen, setChosen] = useState<string | null>(null)
  const [adding, setAdding] = useState<Adding>()
  if (error && !units) throw error
  const unit = units?.find(({ id }) => id === chosen) ?? units?.find(({ parent }) => parent === null)
  const addOnTop = (
    <Button
      size="xs"
      ml="auto"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={() => setAdding({ parent: null })}
    >
      {say(unitText.add)}
    </Button>
  )
  return (
    <Page title={say(unitText.title)} aside={isAdministrator && addOnTop}>
      <p className={classes.lead}>{say(unitText.lead)}</p>
      {!units && <Skeleton height={240} maw={560} />}
      {units?.length === 0 && (
        <Notice icon={<IconSitemap size={32} stroke={1.4} aria-hidden />} title={say(unitText.empty)}>
          {say(unitText.emptyHelp)}
        </Notice>
      )}
      {units && unit && (
        <div className={classes.split}>
          <UnitTree units={units} chosen={unit.id} onChoose={setChosen} />
          <div className={classes.side}>
            <UnitPane key={unit.id} unit={unit} units={units} onAddInside={() => setAdding({ parent: unit.id })} />
          </div>
        </div>
      )}
      {adding && (
        <AddUnit
          parent={adding.parent}
          onClose={() => setAdding(undefined)}
          onAdded={(id) => {
            setAdding(undefined)
            setChosen(id)
          }}
        />
      )}
    </Page>
  )
}
