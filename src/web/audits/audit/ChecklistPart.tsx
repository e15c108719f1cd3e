import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lineResults } from '#domain/audits/line.ts'
import type { audit } from '#domain/records/audit/audit.ts'
import { checklistText } from '#domain/words/auditScreen.ts'
import { resultText, walkText } from '#domain/words/auditWalkScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { SendWaiting } from '../walk/SendWaiting.tsx'
import { type Checklist, checklistKey, readChecklist } from '../walk/useChecklist.ts'
import classes from './ChecklistPart.module.css'
import { OwnLine } from './OwnLine.tsx'

/** How far the checklist is, and the way into it; before that, drawing it up. */
export function ChecklistPart({ record }: { readonly record: RecordOf<typeof audit> }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const key = checklistKey(slug, record.id)
  const { data, error } = useQuery({ queryKey: key, queryFn: ({ signal }) => readChecklist(api, record.id, signal) })
  const draw = useDrawing(record)
  const lines = data?.items ?? []
  const asked = new Set(lines.map(({ requirement }) => requirement))
  const isComplete = record.fields.criteria.every((each) => asked.has(each))
  return (
    <Part
      title={say(checklistText.title)}
      aside={
        lines.length > 0 && (
          <Button
            size="xs"
            variant={data?.may.answer ? 'filled' : 'default'}
            component={Link}
            to={`/o/${slug}/audits/${record.number ?? record.id}/checklist`}
          >
            {say(data?.may.answer ? checklistText.walk : checklistText.open)}
          </Button>
        )
      }
    >
      <SendWaiting />
      <ProblemNote error={error ?? draw.error} />
      {lines.length === 0 && <p className={classes.soft}>{say(checklistText.none)}</p>}
      {lines.length > 0 && <Counts items={lines} />}
      {data?.may.draw && (
        <div className={classes.actions}>
          {!isComplete && (
            <Button
              size="xs"
              loading={draw.isPending}
              disabled={record.fields.criteria.length === 0}
              onClick={() => draw.mutate()}
            >
              {say(lines.length === 0 ? checklistText.draw : checklistText.drawAgain)}
            </Button>
          )}
          <OwnLine audit={record.id} />
        </div>
      )}
    </Part>
  )
}

function Counts({ items }: Pick<Checklist, 'items'>) {
  const { say } = useWords()
  const open = items.filter(({ result }) => result === null).length
  return (
    <>
      <div className={classes.bar} aria-hidden>
        {lineResults.map((result) => (
          <div
            key={result}
            data-result={result}
            style={{ flexGrow: items.filter((line) => line.result === result).length }}
          />
        ))}
        <div style={{ flexGrow: open }} />
      </div>
      <ul className={classes.counts}>
        {lineResults.map((result) => (
          <li key={result} data-result={result}>
            {say(resultText[result])} <b>{items.filter((line) => line.result === result).length}</b>
          </li>
        ))}
        <li>
          {say(walkText.openLine)} <b>{open}</b>
        </li>
      </ul>
    </>
  )
}

function useDrawing({ id }: { readonly id: string }) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.ask<Checklist>(`/audits/${id}/checklist`, { method: 'POST', body: {} }),
    onSuccess: async (drawn) => {
      queries.setQueryData(checklistKey(slug, id), drawn)
      await queries.invalidateQueries({ queryKey: [slug, 'audits', 'record'] })
    },
  })
}
