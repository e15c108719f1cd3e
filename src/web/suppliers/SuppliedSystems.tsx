import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { supplierText } from '#domain/words/supplierScreen.ts'
import type { Item, Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Supplier.module.css'

/** The AI systems that name this supplier. */
export function SuppliedSystems({ supplier }: { readonly supplier: string }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data, error } = useQuery({
    queryKey: [slug, 'ai-systems', 'of', supplier],
    queryFn: ({ signal }) => api.ask<Page<Item>>(`/ai-systems?supplier=${supplier}&limit=100`, { signal }),
  })
  return (
    <Part title={say(supplierText.systems)}>
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p className={classes.soft}>{say(supplierText.noSystems)}</p>}
      <ul className={classes.systems}>
        {data?.items.map(({ id, number, title, state }) => (
          <li key={id}>
            <Link to={`/o/${slug}/ai-systems/${number ?? id}`}>{title}</Link>{' '}
            <StateMark type="aiSystem" state={state} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
