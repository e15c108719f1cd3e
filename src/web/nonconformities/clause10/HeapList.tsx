import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { clause10Text } from '#domain/words/nonconformityScreen.ts'
import { queryString } from '#web/api/client.ts'
import type { Page, RecordEnvelope } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { DueCell } from '#web/register/DueCell.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Clause10.module.css'
import type { Heap } from './Flow.tsx'

const FIRST = 5

/** The first few of a heap by day, and the way to all of them. Nothing is counted that was not read. */
export function HeapList({ type, heap: { label, query } }: { readonly type: AnyRecordType; readonly heap: Heap }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data, error } = useQuery({
    queryKey: [slug, type.plural, 'heap', query],
    queryFn: ({ signal }) =>
      api.ask<Page<RecordEnvelope>>(
        `/${type.plural}${queryString({ ...query, sort: 'due', limit: String(FIRST + 1) })}`,
        {
          signal,
        },
      ),
  })
  const items = data?.items ?? []
  const whole = `/o/${slug}/${type.plural}`
  return (
    <div className={classes.heap}>
      <h3>
        {say(label)}
        {data && (
          <span className={classes.count}>
            {items.length > FIRST ? say(clause10Text.moreThan, { count: items.length }) : items.length}
          </span>
        )}
      </h3>
      <ProblemNote error={error} />
      {data && items.length === 0 && <p className={classes.soft}>{say(clause10Text.none)}</p>}
      <ul className={classes.list}>
        {items.slice(0, FIRST).map((item) => (
          <li key={item.id}>
            <Link to={`${whole}/${item.number ?? item.id}`}>{item.title}</Link>
            <span className={classes.line}>
              {item.number && <span>{item.number}</span>}
              <StateMark type={item.type} state={item.state} />
              <DueCell item={{ ...item, deferredUntil: null }} />
            </span>
          </li>
        ))}
      </ul>
      {items.length > FIRST && (
        <Link to={whole} search={query as never} className={classes.all}>
          {say(clause10Text.more)}
        </Link>
      )}
    </div>
  )
}
