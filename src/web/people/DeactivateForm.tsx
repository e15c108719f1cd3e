import { Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { PersonInput } from '#web/fields/person/PersonInput.tsx'
import { FinalButton } from '#web/parts/FinalButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useHoldings } from './useHoldings.ts'
import { type Member, useRefreshPeople } from './useMembers.ts'

/** What the person holds, who takes it over, and the end of their access: one step. */
export function DeactivateForm({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const { say, sayCount } = useWords()
  const { data: holdings, error: unknown } = useHoldings(member.id)
  const [successor, setSuccessor] = useState<string | null>(null)
  const { mutate, isPending, error } = useDeactivate(member.id, successor)
  if (unknown) return <ProblemNote error={unknown} />
  if (!holdings) return <Skeleton height={120} />
  const count = holdings.length
  return (
    <Stack
      component="form"
      gap="sm"
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      {count === 0 && <Text size="sm">{say(peopleText.nothingToHandOver)}</Text>}
      {count > 0 && (
        <>
          <Text size="sm">{sayCount({ one: peopleText.handOverOne, other: peopleText.handOver }, count)}</Text>
          <PersonInput
            field={{ kind: 'person', label: peopleText.successor }}
            label={say(peopleText.successor)}
            value={successor}
            names={{}}
            required
            error={refusalAt(error, 'reassignTo')}
            onChange={setSuccessor}
          />
        </>
      )}
      <ProblemNote error={error} fields={count > 0 ? ['reassignTo'] : []} />
      <Group gap="xs">
        <FinalButton loading={isPending} disabled={count > 0 && successor === null}>
          {say(count > 0 ? peopleText.handOverAndDeactivate : peopleText.deactivate)}
        </FinalButton>
        <Button variant="subtle" onClick={onClose}>
          {say(peopleText.cancel)}
        </Button>
      </Group>
    </Stack>
  )
}

function useDeactivate(id: string, reassignTo: string | null) {
  const api = useApi()
  const refresh = useRefreshPeople()
  return useMutation({
    mutationFn: () => api.ask(`/people/${id}/deactivate`, { method: 'POST', body: { reassignTo } }),
    onSettled: refresh,
  })
}
