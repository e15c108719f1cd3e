import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { proposalText } from '#domain/words/proposalScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { type Proposal, useDecision } from './useProposals.ts'

/** Accept, or reject with a reason. What the guards refuse is said here, and the proposal waits on. */
export function Decide({ proposal }: { readonly proposal: Proposal }) {
  const { say } = useWords()
  const [isRejecting, setRejecting] = useState(false)
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useDecision(proposal)
  const reject = (event: FormEvent) => {
    event.preventDefault()
    mutate({ reason })
  }
  return (
    <>
      <ProblemNote error={error} />
      {isRejecting ? (
        <Group component="form" gap="xs" align="end" onSubmit={reject as never}>
          <TextInput
            label={say(proposalText.whyNot)}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            flex={1}
            maw={460}
            required
            autoFocus
          />
          <Button type="submit" variant="default" loading={isPending}>
            {say(proposalText.reject)}
          </Button>
        </Group>
      ) : (
        <Group gap="xs">
          <Button size="xs" loading={isPending} onClick={() => mutate({ accept: true })}>
            {say(proposalText.accept)}
          </Button>
          <Button size="xs" variant="default" disabled={isPending} onClick={() => setRejecting(true)}>
            {say(proposalText.reject)}
          </Button>
        </Group>
      )}
    </>
  )
}
