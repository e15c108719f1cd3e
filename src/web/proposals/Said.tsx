import type { ReactNode } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import type { Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { type Relation, relations } from '#domain/records/relations.ts'
import { aroundText } from '#domain/words/improvementAround.ts'
import { proposalText } from '#domain/words/proposalScreen.ts'
import { type AnyCell, FieldCell } from '#web/fields/FieldCell.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { NamedRecord } from './NamedRecord.tsx'
import classes from './Proposals.module.css'
import { useBefore } from './useBefore.ts'
import { useNames } from './useNames.ts'
import type { Proposal } from './useProposals.ts'

interface Shown {
  readonly proposal: Proposal
  readonly type: AnyRecordType
}

/** What would be said: fields, a comment's words, the other end of a link, a piece of evidence. */
export function Said({ proposal, type }: Shown) {
  if (proposal.kind === 'link') return <Linked proposal={proposal} />
  if (proposal.kind === 'evidence') return <Piece proposal={proposal} />
  return <Fields proposal={proposal} type={type} />
}

function Fields({ proposal, type }: Shown) {
  const { say } = useWords()
  const { kind, input, acceptedInput } = proposal
  const before = useBefore(proposal, type)
  const fields = Object.entries(acceptedInput ?? input).map(([name, value]) => ({
    name,
    value,
    field: kind === 'comment' ? undefined : fieldOf(type, name),
  }))
  const names = useNames(fields.some(({ field }) => field?.kind === 'person' || field?.kind === 'rows'))
  return fields.map(({ name, value, field }) => (
    <Row key={name} label={say(field?.label ?? proposalText.would)}>
      {field ? <FieldCell field={field} value={value} names={names} /> : String(value ?? '')}
      {field && before && <Before field={field} value={before[name]} names={names} />}
    </Row>
  ))
}

/** What stands there now, so that one sees what would change. */
function Before({ field, value, names }: AnyCell) {
  const { say } = useWords()
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0)
  return (
    <div className={classes.soft}>
      {say(isEmpty ? proposalText.nowEmpty : proposalText.now)}{' '}
      {!isEmpty && <FieldCell field={field} value={value} {...(names && { names })} />}
    </div>
  )
}

function Linked({ proposal: { input, other } }: { readonly proposal: Proposal }) {
  const { say } = useWords()
  const relation = relations[input.relation as Relation]
  return (
    <Row label={say(relation?.out ?? aroundText.links)}>
      {other ? <NamedRecord record={{ ...other, id: String(input.to) }} /> : '…'}
    </Row>
  )
}

const fileField: Field = { kind: 'file', label: aroundText.file }

/** A link can be followed to look before one decides; a file is fetched, never opened here. */
function Piece({ proposal: { input, fileName } }: { readonly proposal: Proposal }) {
  const { say } = useWords()
  const { label, url, text, fileId, validUntil } = input as Readonly<Record<string, string | undefined>>
  return (
    <>
      <Row label={say(aroundText.evidenceLabel)}>{label}</Row>
      {text && <Row label={say(aroundText.words)}>{text}</Row>}
      {url && (
        <Row label={say(aroundText.link)}>
          <a href={url} rel="noreferrer noopener" target="_blank">
            {url}
          </a>
        </Row>
      )}
      {fileId && (
        <Row label={say(aroundText.file)}>
          {fileName} <FieldCell field={fileField} value={fileId} />
        </Row>
      )}
      {validUntil && <Row label={say(aroundText.holdsUntil)}>{validUntil}</Row>}
    </>
  )
}

export function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
