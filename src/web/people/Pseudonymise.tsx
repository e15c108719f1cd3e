import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { FinalButton } from '#web/parts/FinalButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { type Member, useRefreshPeople } from './useMembers.ts'

/** Takes name and e-mail of someone who left out of register and trail, for good; asked for twice. */
export function Pseudonymise({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const api = useApi()
  const refresh = useRefreshPeople()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      api.ask(`/people/${member.id}/pseudonymise`, { method: 'POST', body: { reason: reason.trim() || null } }),
    onSettled: refresh,
    onSuccess: () => setAsking(false),
  })
  if (!isAsking)
    return (
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {say(peopleText.pseudonymise)}
      </Button>
    )
  return (
    <Stack
      component="form"
      gap="sm"
      mt="md"
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <Text size="sm">{say(peopleText.pseudonymiseHelp)}</Text>
      <TextInput
        label={say(peopleText.reason)}
        data-autofocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <ProblemNote error={error} />
      <Group gap="xs">
        <FinalButton loading={isPending}>{say(peopleText.pseudonymiseNow)}</FinalButton>
        <Button variant="subtle" onClick={() => setAsking(false)}>
          {say(peopleText.cancel)}
        </Button>
      </Group>
    </Stack>
  )
}
