import { Loader } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { gridText } from '#domain/words/applicabilityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { Page } from '#web/parts/Page.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useGrid } from '../useGrid.ts'
import { AddOwn } from './AddOwn.tsx'
import { ControlCard } from './ControlCard.tsx'
import { ControlGrid } from './ControlGrid.tsx'
import { GridFilters } from './GridFilters.tsx'
import classes from './GridPage.module.css'
import { mayFor } from './mayChange.ts'
import { SystemGrid } from './SystemGrid.tsx'
import { shownRows } from './shownRows.ts'
import { useRowSaving } from './useRowSaving.ts'

/** Every control of a statement in one grid, edited by keyboard; the one chosen lies open beside it. */
export function GridPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Controls key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function Controls({ at }: { readonly at: string }) {
  const { say, language } = useWords()
  const slug = useSlug()
  const { record } = useAnyRecord(statementOfApplicability, at)
  const { data, error } = useGrid(record.id)
  const saving = useRowSaving(record.id)
  const { query, change } = useAddress(['row', 'show', 'find', 'system'])
  const rows = shownRows(data?.items ?? [], { ...query, today: record.today, language })
  const chosen = data?.items.find(({ id }) => id === query.row)
  const choose = (row: string | undefined) => change({ row })
  const name = record.number ?? record.title
  const person = useMembership()?.person.id ?? null
  const me = record.state === 'superseded' ? null : person
  return (
    <Page
      title={say(gridText.titleOf, { statement: name })}
      isFilling
      aside={
        <div className={classes.aside}>
          <Link to={`/o/${slug}/${statementOfApplicability.plural}/${record.number ?? record.id}`}>
            {say(gridText.toStatement)}
          </Link>
          {data && !data.may.say && data.may.progress && <span>{say(gridText.readOnly)}</span>}
          <span role="status" className={classes.saved}>
            {say(saving.isSaving ? gridText.saving : hasTrouble(saving.troubles) ? gridText.notSaved : gridText.saved)}
          </span>
        </div>
      }
    >
      <ProblemNote error={error} />
      <GridFilters rows={data?.items ?? []} today={record.today} query={query} change={change} />
      {!data && !error && <Loader className={page.waiting} size="sm" />}
      {data && (
        <div className={classes.panes} data-open={chosen ? true : undefined}>
          <div className={classes.scroller}>
            {rows.length === 0 && <p className={classes.none}>{say(gridText.none)}</p>}
            {query.system ? (
              <SystemGrid
                statement={record.id}
                system={query.system}
                rows={rows}
                may={data.may}
                chosen={chosen?.id}
                onChoose={choose}
              />
            ) : (
              <ControlGrid
                rows={rows}
                may={data.may}
                me={me}
                saving={saving}
                today={record.today}
                chosen={chosen?.id}
                onChoose={choose}
              />
            )}
            {!query.system && <p className={classes.keys}>{say(gridText.keys)}</p>}
            {data.may.draw && !query.system && <AddOwn statement={record.id} />}
          </div>
          {chosen && (
            <aside className={classes.card}>
              <ControlCard
                key={chosen.id}
                statement={record.id}
                row={chosen}
                may={mayFor(data.may, chosen, me)}
                saving={saving}
                onClose={() => choose(undefined)}
              />
            </aside>
          )}
        </div>
      )}
    </Page>
  )
}

function hasTrouble(troubles: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(troubles).length > 0
}
