import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { proposalText } from '#domain/words/proposalScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { ChangeProposed } from './ChangeProposed.tsx'
import { type Proposal, useDecision } from './useProposals.ts'

interface Shown {
  readonly proposal: Proposal
  readonly type: AnyRecordType
}

type Way = 'asking' | 'changing' | 'rejecting'

/** Accept, accept with a change, or reject with a reason. What the guards refuse is said here, and the proposal waits on. */
export function Decide({ proposal, type }: Shown) {
  const [way, setWay] = useState<Way>('asking')
  const back = () => setWay('asking')
  if (way === 'changing') return <ChangeProposed proposal={proposal} type={type} onClose={back} />
  if (way === 'rejecting') return <Reject proposal={proposal} onClose={back} />
  return <Ask proposal={proposal} onWay={setWay} />
}

function Ask({ proposal, onWay }: { readonly proposal: Proposal; readonly onWay: (way: Way) => void }) {
  const { say } = useWords()
  const { mutate, isPending, error } = useDecision(proposal)
  const { kind, input } = proposal
  const isChangeable = kind !== 'link' && kind !== 'evidence' && Object.keys(input).length > 0
  return (
    <>
      <ProblemNote error={error} />
      <Group gap="xs">
        <Button size="xs" loading={isPending} onClick={() => mutate({ accept: true })}>
          {say(proposalText.accept)}
        </Button>
        {isChangeable && (
          <Button size="xs" variant="default" disabled={isPending} onClick={() => onWay('changing')}>
            {say(proposalText.change)}
          </Button>
        )}
        <Button size="xs" variant="default" disabled={isPending} onClick={() => onWay('rejecting')}>
          {say(proposalText.reject)}
        </Button>
      </Group>
    </>
  )
}

function Reject({ proposal, onClose }: { readonly proposal: Proposal; readonly onClose: () => void }) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useDecision(proposal)
  const send = (event: FormEvent) => {
    event.preventDefault()
    mutate({ reason })
  }
  return (
    <form onSubmit={send}>
      <ProblemNote error={error} />
      <Group gap="xs" align="end">
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
        <Button variant="subtle" onClick={onClose}>
          {say(moveText.cancel)}
        </Button>
      </Group>
    </form>
  )
}
