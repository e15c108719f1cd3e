import { Button, Group, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { proposalText } from '#domain/words/proposalScreen.ts'
import { moveText } from '#domain/words/screenMoves.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { refusalAt } from '#web/parts/refusalAt.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useNames } from './useNames.ts'
import { type Proposal, useDecision } from './useProposals.ts'

interface Shown {
  readonly proposal: Proposal
  readonly type: AnyRecordType
  readonly onClose: () => void
}

/** What was proposed, as the person who accepts would say it. Both wordings are kept; what is done is theirs. */
export function ChangeProposed({ proposal, type, onClose }: Shown) {
  const { say } = useWords()
  const [said, setSaid] = useState(proposal.input)
  const { mutate, isPending, error } = useDecision(proposal)
  const change = (name: string) => (value: unknown) => setSaid({ ...said, [name]: value })
  const send = (event: FormEvent) => {
    event.preventDefault()
    mutate({ accept: true, input: said })
  }
  return (
    <form onSubmit={send}>
      <Stack gap="sm" maw={560}>
        {Object.keys(proposal.input).map((name, at) => (
          <SaidInput
            key={name}
            type={proposal.kind === 'comment' ? null : type}
            name={name}
            value={said[name]}
            onChange={change(name)}
            error={refusalAt(error, name)}
            isFirst={at === 0}
          />
        ))}
        <ProblemNote error={error} fields={Object.keys(proposal.input)} />
        <Group gap="xs">
          <Button size="xs" type="submit" loading={isPending}>
            {say(proposalText.acceptSo)}
          </Button>
          <Button size="xs" variant="default" onClick={onClose}>
            {say(moveText.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface Asked {
  /** Null: the words of a comment. */
  readonly type: AnyRecordType | null
  readonly name: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly error: string | undefined
  readonly isFirst: boolean
}

function SaidInput({ type, name, value, onChange, error, isFirst }: Asked) {
  const { say } = useWords()
  const field = type && fieldOf(type, name)
  const names = useNames(field?.kind === 'person' || field?.kind === 'rows')
  if (field)
    return (
      <FieldInput field={field} value={value} onChange={onChange} error={error} names={names} autoFocus={isFirst} />
    )
  return (
    <Textarea
      label={say(proposalText.comment)}
      value={String(value ?? '')}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={error}
      autosize
      minRows={2}
      autoFocus={isFirst}
    />
  )
}
