import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { helpText } from '#domain/words/helpScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Guidance.module.css'

interface Readers {
  readonly asked: number
  readonly read: number
  readonly people:
    | readonly { readonly person: { readonly id: string; readonly name: string }; readonly readAt: string | null }[]
    | null
}

/** At the end of a guide: say that one read it; whoever looks after it sees who has not yet. */
export function GuideRead({ guide }: { readonly guide: string }) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const path = `/guidance/${encodeURIComponent(guide)}`
  const mine = useQuery({ queryKey: [slug, 'guidance', guide], queryFn: () => api.ask<{ isRead: boolean }>(path) })
  const readers = useQuery({
    queryKey: [slug, 'guidance', guide, 'readers'],
    queryFn: () => api.ask<Readers>(`${path}/readers`),
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(`${path}/readers`, { method: 'POST' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [slug, 'guidance', guide] }),
  })
  const notYet = readers.data?.people?.filter(({ readAt }) => readAt === null).map(({ person }) => person.name) ?? []
  return (
    <section className={classes.readers}>
      {mine.data?.isRead && <p>{say(helpText.isRead)}</p>}
      {mine.data && !mine.data.isRead && (
        <div>
          <Button size="xs" variant="default" loading={isPending} onClick={() => mutate()}>
            {say(helpText.read)}
          </Button>
        </div>
      )}
      <ProblemNote error={error} />
      {readers.data && (
        <p className={classes.soft}>
          {say(helpText.readers, { read: readers.data.read, asked: readers.data.asked })}{' '}
          {notYet.length > 0 && say(helpText.notYet, { names: notYet.join(', ') })}
        </p>
      )}
    </section>
  )
}
