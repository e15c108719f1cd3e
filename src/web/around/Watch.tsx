import { Button } from '@mantine/core'
import { IconBell, IconBellOff } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { aroundText } from '#domain/words/improvementAround.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useAround } from './useAround.ts'

interface Watching {
  readonly watches: boolean
  readonly byDefault: boolean
}

/** Whether I hear of what happens here. */
export function Watch() {
  const { say } = useWords()
  const { api, path, key } = useAround()
  const queries = useQueryClient()
  const { data } = useQuery({
    queryKey: key('watch'),
    queryFn: ({ signal }) => api.ask<Watching>(path('watch'), { signal }),
  })
  const set = useMutation({
    mutationFn: (watches: boolean) => api.ask<Watching>(path('watch'), { method: watches ? 'PUT' : 'DELETE' }),
    onSuccess: (watching) => queries.setQueryData(key('watch'), watching),
  })
  if (!data) return null
  const Icon = data.watches ? IconBell : IconBellOff
  return (
    <>
      <Button
        size="compact-sm"
        variant={data.watches ? 'light' : 'default'}
        data-print="hide"
        aria-pressed={data.watches}
        loading={set.isPending}
        leftSection={<Icon size={14} aria-hidden />}
        onClick={() => set.mutate(!data.watches)}
      >
        {say(data.watches ? aroundText.watching : aroundText.watch)}
      </Button>
      <ProblemNote error={set.error} />
    </>
  )
}
