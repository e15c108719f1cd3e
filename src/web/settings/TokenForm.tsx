import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { scopeNames, scopes as scopeWords } from '#domain/people/scopes.ts'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Settings.module.css'
import { type MadeToken, useRefreshTokens } from './useTokens.ts'

const fields = ['name', 'scopes', 'days'] as const
const lengths = [7, 30, 90, 180, 365]

interface Shown {
  readonly onMade: (token: MadeToken) => void
  readonly onClose: () => void
}

/** What the token is for, what it may do, and until when. */
export function TokenForm({ onMade, onClose }: Shown) {
  const { say } = useWords()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly string[]>(['read'])
  const [days, setDays] = useState('90')
  const { mutate, isPending, error } = useMake(onMade)
  return (
    <Stack
      component="form"
      gap="md"
      className={classes.part}
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ name, scopes, days: Number(days) })
      }}
    >
      <TextInput
        label={say(settingsText.tokenName)}
        description={say(settingsText.tokenNameHelp)}
        required
        data-autofocus
        value={name}
        error={refusalAt(error, 'name')}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Checkbox.Group
        label={say(settingsText.scopes)}
        description={say(settingsText.scopesHelp)}
        error={refusalAt(error, 'scopes')}
        value={[...scopes]}
        onChange={setScopes}
      >
        <Stack gap={8} mt={8}>
          {scopeNames.map((scope) => (
            <Checkbox key={scope} value={scope} label={say(scopeWords[scope])} />
          ))}
        </Stack>
      </Checkbox.Group>
      <NativeSelect
        label={say(settingsText.endsIn)}
        value={days}
        error={refusalAt(error, 'days')}
        onChange={({ currentTarget }) => setDays(currentTarget.value)}
        data={lengths.map((length) => ({ value: String(length), label: say(settingsText.inDays, { count: length }) }))}
      />
      <ProblemNote error={error} fields={fields} />
      <Group gap="xs">
        <Button type="submit" loading={isPending}>
          {say(settingsText.makeToken)}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {say(peopleText.cancel)}
        </Button>
      </Group>
    </Stack>
  )
}

function useMake(onMade: (token: MadeToken) => void) {
  const api = useApi()
  const refresh = useRefreshTokens()
  return useMutation({
    mutationFn: (body: { readonly name: string; readonly scopes: readonly string[]; readonly days: number }) =>
      api.ask<MadeToken>('/tokens', { method: 'POST', body }),
    onSuccess: async (made) => {
      await refresh()
      onMade(made)
    },
  })
}
