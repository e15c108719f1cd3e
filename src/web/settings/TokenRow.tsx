import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Settings.module.css'
import { type ApiToken, isOver, useRefreshTokens } from './useTokens.ts'

export function TokenRow({ token }: { readonly token: ApiToken }) {
  const { say, formats } = useWords()
  const isMine = useMembership()?.person.id === token.person
  const used = token.lastUsedOn
    ? say(settingsText.lastUsed, { day: formats.day(token.lastUsedOn) })
    : say(settingsText.neverUsed)
  return (
    <li className={classes.row}>
      <div className={isOver(token) ? classes.ended : undefined}>
        <strong>{token.name}</strong>
        <span className={classes.soft}>
          {[!isMine && token.personName, token.scopes.join(', '), ends(), used].filter(Boolean).join(' · ')}
        </span>
      </div>
      {isOver(token) ? (
        <span className={classes.state}>{say(settingsText.ended)}</span>
      ) : (
        <Revoke id={token.id} name={token.name} />
      )}
    </li>
  )

  function ends(): string {
    if (token.revokedAt) return say(settingsText.revokedAt, { when: formats.moment(token.revokedAt) })
    return say(settingsText.endsAt, { when: formats.moment(token.expiresAt) })
  }
}

function Revoke({ id, name }: { readonly id: string; readonly name: string }) {
  const { say } = useWords()
  const api = useApi()
  const refresh = useRefreshTokens()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.ask(`/tokens/${id}`, { method: 'DELETE' }),
    onSettled: refresh,
  })
  return (
    <>
      <ProblemNote error={error} />
      <Button
        variant="subtle"
        size="compact-sm"
        loading={isPending}
        aria-label={say(settingsText.revokeOf, { name })}
        onClick={() => mutate()}
      >
        {say(settingsText.revoke)}
      </Button>
    </>
  )
}
