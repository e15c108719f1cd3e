import type { ReactNode } from 'react'
import { useMembership } from '#web/api/useMe.ts'
import { Around } from '#web/around/Around.tsx'
import { typeOf } from '#web/moves/typeOf.ts'
import { NotFoundPage } from '#web/shell/NotFoundPage.tsx'
import classes from './RecordPage.module.css'
import { RecordContext, type RecordPlace } from './recordPlace.ts'

interface Shown {
  readonly record: RecordPlace['record']
  readonly head: ReactNode
  readonly children: ReactNode
}

/** A record's page: its head, its own parts, and beside them what people say, what shows it and what happened. */
export function RecordPage({ record, head, children }: Shown) {
  const membership = useMembership()
  if (!membership) return <NotFoundPage />
  return (
    <RecordContext value={{ type: typeOf(record), record, membership }}>
      <article className={classes.page}>
        {head}
        <div className={classes.columns}>
          <div className={classes.main}>{children}</div>
          <aside className={classes.side}>
            <Around />
          </aside>
        </div>
      </article>
    </RecordContext>
  )
}
