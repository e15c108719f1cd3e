import { Button, Loader } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { gapsOf } from '#domain/applicability/gaps.ts'
import { isConflict, isDone, isLate, type SoaRow } from '#domain/applicability/row.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { statementText } from '#domain/words/applicabilityScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ControlsPart.module.css'
import { type Grid, gridKey, useGrid } from './useGrid.ts'

/** How the controls stand in a few numbers, and the way to them. A statement without rows draws them up by itself. */
export function ControlsPart({ record }: { readonly record: AnyRecord & { readonly today?: string } }) {
  const { say } = useWords()
  const slug = useSlug()
  const { data, error } = useGrid(record.id)
  const draw = useDrawing(record.id)
  const isBare = data?.items.length === 0 && data.may.draw
  useEffect(() => {
    if (isBare && draw.isIdle) draw.mutate()
  }, [isBare, draw])
  const open = (
    <Button
      size="xs"
      component={Link}
      to={`/o/${slug}/${statementOfApplicability.plural}/${record.number ?? record.id}/controls`}
      leftSection={<IconTable size={14} aria-hidden />}
    >
      {say(statementText.openGrid)}
    </Button>
  )
  return (
    <Part title={say(statementText.controls)} aside={open}>
      <ProblemNote error={error ?? draw.error} />
      {(!data || draw.isPending) && <Loader size="sm" />}
      {data && data.items.length > 0 && <Counts rows={data.items} today={record.today ?? ''} />}
    </Part>
  )
}

function useDrawing(id: string) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.ask<Grid>(`/${statementOfApplicability.plural}/${id}/draw`, { method: 'POST' }),
    onSuccess: (grid) => queries.setQueryData(gridKey(slug, id), grid),
  })
}

const counts: readonly (readonly [keyof typeof statementText, (row: SoaRow, today: string) => boolean])[] = [
  ['apply', ({ applicable }) => applicable === true],
  ['leftOut', ({ applicable }) => applicable === false],
  ['undecided', ({ applicable }) => applicable === null],
  ['done', ({ applicable, status }) => applicable === true && isDone(status)],
  ['late', isLate],
  ['conflicts', isConflict],
  ['incomplete', (row) => gapsOf(row).length > 0],
]

function Counts({ rows, today }: { readonly rows: readonly SoaRow[]; readonly today: string }) {
  const { say } = useWords()
  return (
    <dl className={classes.counts}>
      {counts.map(([name, holds]) => {
        const count = rows.filter((row) => holds(row, today)).length
        return (
          <div key={name} data-none={count === 0 || undefined} data-late={isBad(name) && count > 0 ? true : undefined}>
            <dt>{say(statementText[name])}</dt>
            <dd>{count}</dd>
          </div>
        )
      })}
    </dl>
  )
}

function isBad(name: string): boolean {
  return name === 'late' || name === 'conflicts'
}
