import { Button, Divider, Stack } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { entryText } from '#domain/words/screenEntry.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useAuth } from './useAuth.ts'

/** Sign-in through the organization's own identity provider, where the server has one. */
export function ProviderButtons() {
  const { say } = useWords()
  const auth = useAuth()
  const { back } = useSearch({ strict: false }) as { readonly back?: string }
  const { data } = useQuery({ queryKey: ['signInOptions'], queryFn: auth.options })
  const leave = useMutation({
    mutationFn: () => auth.withProvider(back?.startsWith('/o/') ? back : '/'),
    onSuccess: ({ url }) => location.assign(url),
  })
  if (!data?.oidc) return null
  return (
    <Stack gap="xs" mt="md">
      <Divider label={say(entryText.or)} />
      <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
        {say(entryText.withProvider)}
      </Button>
      <ProblemNote error={leave.error} />
    </Stack>
  )
}
