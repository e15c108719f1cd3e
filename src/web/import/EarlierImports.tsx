import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { importText } from '#domain/words/importScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './EarlierImports.module.css'
import type { ListedImport } from './shapes.ts'
import { stateLabels } from './stateLabels.ts'

/** What was brought in before, accepted or still to decide. */
export function EarlierImports() {
  const { say, formats } = useWords()
  const slug = useSlug()
  const api = useApi()
  const { data, error } = useQuery({
    queryKey: [slug, 'imports'],
    queryFn: ({ signal }) => api.ask<{ readonly items: readonly ListedImport[] }>('/imports?limit=20', { signal }),
    staleTime: 0,
  })
  if (error) return <ProblemNote error={error} />
  if (!data || data.items.length === 0) return null
  return (
    <section className={classes.earlier} aria-labelledby="earlier">
      <h2 id="earlier" className={classes.title}>
        {say(importText.earlier)}
      </h2>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{say(importText.file)}</th>
            <th>{say(importText.state)}</th>
            <th className={classes.count}>{say(importText.rows)}</th>
            <th className={table.wide}>{say(importText.who)}</th>
            <th className={table.wide}>{say(importText.when)}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((each) => (
            <tr key={each.id}>
              <td className={classes.file}>
                <Link to={`/o/${slug}/import/${each.id}`}>{each.file.name}</Link>
              </td>
              <td className={table.soft}>{say(stateLabels[each.state])}</td>
              <td className={table.end}>{formats.number(each.rowsTaken ?? each.rowsRead ?? 0)}</td>
              <td className={`${table.wide} ${table.soft}`}>{each.createdBy?.name ?? say(importText.system)}</td>
              <td className={`${table.wide} ${table.soft}`}>{formats.moment(each.createdAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
