import { useQuery } from '@tanstack/react-query'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './TriageCount.module.css'

const MOST = 99

/** How many suggestions wait; nothing while unknown, and `99+` where counting on would cost. */
export function TriageCount() {
  const { sayCount } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'improvements', 'triageCount'],
    queryFn: ({ signal }) => api.list(improvement, { state: 'candidate', limit: String(MOST) }, signal),
    refetchInterval: 60_000,
  })
  if (!data || data.items.length === 0) return null
  const count = data.items.length
  return (
    <span className={classes.count}>
      <span aria-hidden>{data.next ? `${count}+` : count}</span>
      <span className={classes.spoken}>
        {sayCount({ one: shellText.waitingOne, other: shellText.waitingOther }, count)}
      </span>
    </span>
  )
}
