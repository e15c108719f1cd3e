import { Link } from '@tanstack/react-router'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { proposalKinds, proposalStates } from '#domain/proposals/proposal.ts'
import { recordTypes } from '#domain/records/index.ts'
import { proposalText } from '#domain/words/proposalScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { addressOf } from '#web/trail/addressOf.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Decide } from './Decide.tsx'
import { NamedRecord } from './NamedRecord.tsx'
import classes from './Proposals.module.css'
import { Row, Said } from './Said.tsx'
import type { Proposal } from './useProposals.ts'

/** One proposal: what it is about, what would be said, why; then the decision. */
export function ProposalItem({ proposal }: { readonly proposal: Proposal }) {
  const { say, formats } = useWords()
  const { type: name, about, why, reason, state, madeByName, at } = proposal
  const type = recordTypes[name]
  if (!type) return null
  return (
    <li className={classes.item}>
      <h2 className={classes.head}>{wordsOf(proposal, type, say)}</h2>
      {about && (
        <p className={classes.about}>
          <NamedRecord record={{ ...about, type: name }} />
        </p>
      )}
      <dl className={classes.would}>
        <Row label={say(proposalText.why)}>{why}</Row>
        {reason && <Row label={say(proposalText.reason)}>{reason}</Row>}
        <Said proposal={proposal} type={type} />
      </dl>
      <p className={classes.soft}>{say(proposalText.by, { name: madeByName, when: formats.moment(at) })}</p>
      {state === 'waiting' ? <Decide proposal={proposal} type={type} /> : <Outcome proposal={proposal} />}
    </li>
  )
}

function wordsOf({ kind, move }: Proposal, type: AnyRecordType, say: ReturnType<typeof useWords>['say']): string {
  if (kind === 'create') return say(proposalText.newRecord, { type: say(type.label) })
  if (kind === 'comment' || kind === 'link' || kind === 'evidence') return say(proposalKinds[kind])
  const label = type.moves[move ?? '']?.label
  return say(label ?? proposalText.edit)
}

function Outcome({ proposal }: { readonly proposal: Proposal }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { state, decidedByName, decidedAt, decisionReason, acceptedInput, result, type } = proposal
  const address = result && addressOf(type, result)
  return (
    <p className={classes.soft}>
      {decidedAt &&
        say(proposalText.decided, {
          state: say(proposalStates[state]),
          name: decidedByName ?? '…',
          when: formats.moment(decidedAt),
        })}
      {acceptedInput && <> · {say(proposalText.changed)}</>}
      {decisionReason && <> · {decisionReason}</>}
      {address && (
        <>
          {' · '}
          <Link to={`/o/${slug}/${address}`}>{say(proposalText.result)}</Link>
        </>
      )}
    </p>
  )
}
