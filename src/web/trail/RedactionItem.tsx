import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { peopleText } from '#domain/words/peopleScreen.ts'
import { trailText } from '#domain/words/trailScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { useMembership } from '#web/api/useMe.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { FinalButton } from '#web/parts/FinalButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { pathOf } from './pathOf.ts'
import classes from './RedactionsPage.module.css'
import { type Redaction, useDecide } from './useRedactions.ts'

interface Shown {
  readonly redaction: Redaction
  readonly names: Readonly<Record<string, string>>
}

export function RedactionItem({ redaction, names }: Shown) {
  const { say, formats } = useWords()
  const { record, paths, reason, proposedAt, proposedBy, decidedAt, decidedBy, approved } = redaction
  const state = decidedAt === null ? trailText.open : approved ? trailText.approved : trailText.declined
  const labels = paths.map((path) =>
    pathOf('improvement', path)
      .label.map((part) => say(part))
      .join(': '),
  )
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <span>
          <FieldCell field={{ kind: 'link', to: 'improvement', label: trailText.on }} value={record} />
        </span>
        <span className={classes.state} data-now={decidedAt === null || undefined}>
          {say(state)}
        </span>
      </div>
      <p className={classes.reason}>
        <strong>{[...new Set(labels)].join(', ')}</strong> · {reason}
      </p>
      <p className={classes.soft}>
        {say(trailText.proposedBy, { name: names[proposedBy] ?? '…', when: formats.moment(proposedAt) })}
        {decidedAt && decidedBy && (
          <> · {say(trailText.decidedBy, { name: names[decidedBy] ?? '…', when: formats.moment(decidedAt) })}</>
        )}
      </p>
      {decidedAt === null && <Decide redaction={redaction} />}
    </li>
  )
}

function Decide({ redaction: { id, proposedBy } }: { readonly redaction: Redaction }) {
  const { say } = useWords()
  const mayDecide = useHasRole('dataProtection', 'topManagement')
  const isMine = useMembership()?.person.id === proposedBy
  const [isSure, setSure] = useState(false)
  const { mutate, isPending, error } = useDecide(id)
  if (!mayDecide) return null
  if (isMine) return <p className={classes.soft}>{say(trailText.secondPerson)}</p>
  return (
    <>
      {isSure && <Text size="sm">{say(trailText.approveHelp)}</Text>}
      <ProblemNote error={error} />
      <Group gap="xs">
        {isSure ? (
          <FinalButton loading={isPending} onClick={() => mutate('approve')}>
            {say(trailText.approveNow)}
          </FinalButton>
        ) : (
          <Button variant="default" onClick={() => setSure(true)}>
            {say(trailText.approve)}
          </Button>
        )}
        <Button variant="subtle" loading={isPending} onClick={() => (isSure ? setSure(false) : mutate('decline'))}>
          {say(isSure ? peopleText.cancel : trailText.decline)}
        </Button>
      </Group>
    </>
  )
}
