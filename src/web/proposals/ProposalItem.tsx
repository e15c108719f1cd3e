import { Link } from '@tanstack/react-router'
import { fieldOf } from '#domain/checks/checkInput.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { proposalStates } from '#domain/proposals/proposal.ts'
import { recordTypes } from '#domain/records/index.ts'
import { proposalText } from '#domain/words/proposalScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { addressOf } from '#web/trail/addressOf.ts'
import { TrailValue } from '#web/trail/TrailValue.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Decide } from './Decide.tsx'
import classes from './Proposals.module.css'
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
      {about && <About type={name} about={about} />}
      <dl className={classes.would}>
        <Row label={say(proposalText.why)}>{why}</Row>
        {reason && <Row label={say(proposalText.reason)}>{reason}</Row>}
        <Said proposal={proposal} type={type} />
      </dl>
      <p className={classes.soft}>{say(proposalText.by, { name: madeByName, when: formats.moment(at) })}</p>
      {state === 'waiting' ? <Decide proposal={proposal} /> : <Outcome proposal={proposal} />}
    </li>
  )
}

function wordsOf({ kind, move }: Proposal, type: AnyRecordType, say: ReturnType<typeof useWords>['say']): string {
  if (kind === 'create') return say(proposalText.newRecord, { type: say(type.label) })
  if (kind === 'comment') return say(proposalText.comment)
  const label = type.moves[move ?? '']?.label
  return say(label ?? proposalText.edit)
}

function About({ type, about }: { readonly type: string; readonly about: NonNullable<Proposal['about']> }) {
  const slug = useSlug()
  const address = addressOf(type, about.number ?? about.id)
  const words = [about.number, about.title].filter(Boolean).join(' ')
  return <p className={classes.about}>{address ? <Link to={`/o/${slug}/${address}`}>{words}</Link> : words}</p>
}

function Said({ proposal: { kind, input }, type }: { readonly proposal: Proposal; readonly type: AnyRecordType }) {
  const { say } = useWords()
  return Object.entries(input).map(([name, value]) => {
    const field = kind === 'comment' ? undefined : fieldOf(type, name)
    return (
      <Row key={name} label={say(field?.label ?? proposalText.would)}>
        <TrailValue value={value} field={field} mentioned={nobody} />
      </Row>
    )
  })
}

const nobody = new Map()

function Row({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Outcome({ proposal }: { readonly proposal: Proposal }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { state, decidedByName, decidedAt, decisionReason, result, type } = proposal
  const address = result && addressOf(type, result)
  return (
    <p className={classes.soft}>
      {decidedAt &&
        say(proposalText.decided, {
          state: say(proposalStates[state]),
          name: decidedByName ?? '…',
          when: formats.moment(decidedAt),
        })}
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
