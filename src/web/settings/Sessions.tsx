import { Button, Skeleton, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { entryText } from '#domain/words/screenEntry.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useAuth } from '#web/entry/useAuth.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { deviceOf } from './deviceOf.ts'
import classes from './Settings.module.css'

interface Session {
  readonly id: string
  readonly createdAt: string
  readonly userAgent: string | null
  readonly current: boolean
}

/** Where I am signed in; one session or all of them end at once. */
export function Sessions() {
  const { say } = useWords()
  const auth = useAuth()
  const { data, error } = useSessions()
  const everywhere = useMutation({
    mutationFn: () => auth.signOutEverywhere(),
    onSuccess: () => location.assign('/sign-in'),
  })
  return (
    <Stack gap="sm" align="stretch">
      <h2>{say(settingsText.sessions)}</h2>
      <ProblemNote error={error ?? everywhere.error} />
      {!data && !error && <Skeleton height={48} />}
      {data && (
        <ul className={classes.rows}>
          {data.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      )}
      <Text size="sm" c="dimmed">
        {say(entryText.signOutEverywhereHelp)}
      </Text>
      <Button
        variant="default"
        loading={everywhere.isPending}
        onClick={() => everywhere.mutate()}
        style={{ alignSelf: 'start' }}
      >
        {say(entryText.signOutEverywhere)}
      </Button>
    </Stack>
  )
}

function SessionRow({ session }: { readonly session: Session }) {
  const { say, formats } = useWords()
  const api = useApi()
  const queries = useQueryClient()
  const device = deviceOf(session.userAgent) ?? say(settingsText.unknownDevice)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(`/me/sessions/${session.id}`, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  })
  return (
    <li className={classes.row}>
      <div>
        {device}
        <span className={classes.soft}>
          {say(settingsText.signedInAt, { when: formats.moment(session.createdAt) })}
        </span>
        <ProblemNote error={error} />
      </div>
      {session.current ? (
        <span className={classes.state} data-now>
          {say(settingsText.thisOne)}
        </span>
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={isPending}
          aria-label={say(settingsText.signOutOf, { device })}
          onClick={() => mutate()}
        >
          {say(settingsText.signOutOne)}
        </Button>
      )}
    </li>
  )
}

function useSessions() {
  const api = useApi()
  return useQuery({
    queryKey: ['sessions'],
    queryFn: async ({ signal }) =>
      (await api.ask<{ readonly items: readonly Session[] }>('/me/sessions', { signal })).items,
  })
}
