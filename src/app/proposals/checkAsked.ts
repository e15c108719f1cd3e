import { checkComment } from '#domain/around/comment.ts'
import { checkBody, required, text } from '#domain/checks/checkBody.ts'
import { checkInput, editableFields } from '#domain/checks/checkInput.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Proposed } from '#domain/proposals/proposal.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Tx } from '#store/open.ts'
import { evidenceSaid } from '../around/evidence.ts'
import { linkedTo } from '../around/links.ts'
import { assertFine } from '../asking.ts'
import type { At } from '../caller.ts'

/** What an assistant asks for; `ref` is the id or number of the record it is about. */
export type Asked = Omit<Proposed, 'record'> & { readonly ref: string | null }

/**
 * What is asked for, held against the same definition as a request, so that nobody is asked to accept what could never be done.
 * A link names the other record by id from now on.
 * @throws Refused invalid with every wrong field
 */
export async function checkedInput(tx: Tx, at: At, asked: Asked): Promise<Proposed['input']> {
  const said = checkBody(
    { why: required(text(LONG_TEXT)), reason: text(LONG_TEXT) },
    { why: asked.why, reason: asked.reason },
  )
  assertFine([...said.refusals, ...wrongIn(typeNamed(asked.type), asked)])
  if (asked.kind === 'evidence') await evidenceSaid(tx, at, asked.input)
  if (asked.kind !== 'link') return asked.input
  const { relation, other } = await linkedTo(tx, at, asked.input)
  return { relation, to: other }
}

/** @throws Refused invalid for a type nobody knows */
export function typeNamed(name: string): AnyRecordType {
  const type = Object.hasOwn(recordTypes, name) ? recordTypes[name] : undefined
  if (!type) throw new Refused('invalid', [refuse('record_type_unknown', { field: 'type', values: { type: name } })])
  return type
}

function wrongIn(type: AnyRecordType, { kind, move, input, ref }: Asked): readonly Refusal[] {
  if (kind !== 'create' && ref === null) return [fieldRefusal('field_required', 'ref')]
  if (kind === 'create') return checkInput(type, type.captures, input).refusals
  if (kind === 'edit') return checkInput(type, editableFields(type), input).refusals
  if (kind === 'comment') return checkComment(input).refusals
  if (kind !== 'move') return []
  const made = move !== null && Object.hasOwn(type.moves, move) ? type.moves[move] : undefined
  if (!made) return [refuse('move_unknown', { field: 'move', values: { move: move ?? '' } })]
  return checkInput(type, made.asks ?? [], input).refusals
}
