import { envelopeFields } from '#domain/checks/envelopeFields.ts'
import type { Field, Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { proposalKinds } from './proposal.ts'

const parts: Readonly<Record<string, Label>> = {
  act: { en: 'Proposed', de: 'Vorgeschlagen' },
  why: { en: 'Why', de: 'Warum' },
  proposedBy: { en: 'Proposed in the name of', de: 'Vorgeschlagen im Namen von' },
  changed: { en: 'Accepted otherwise than proposed', de: 'Anders angenommen als vorgeschlagen' },
}

/** What a part of a proposal in a record's history is called, and how it is read: `proposals/<id>/why`. */
export function placeInProposal(type: AnyRecordType, part: string): { readonly label: Label[]; readonly field: Field } {
  const label = parts[part] ?? { en: part, de: part }
  if (part === 'act') return { label: [label], field: { kind: 'choice', label, options: actsOf(type) } }
  if (part === 'proposedBy') return { label: [label], field: { kind: 'person', label } }
  if (part === 'changed') return { label: [label], field: { kind: 'choices', label, options: fieldsOf(type) } }
  return { label: [label], field: { kind: 'text', label } }
}

function actsOf({ moves }: AnyRecordType): Readonly<Record<string, Label>> {
  return { ...proposalKinds, ...Object.fromEntries(Object.entries(moves).map(([name, { label }]) => [name, label])) }
}

function fieldsOf({ fields }: AnyRecordType): Readonly<Record<string, Label>> {
  const all = Object.entries<Field>({ ...envelopeFields, ...fields })
  return Object.fromEntries(all.map(([name, { label }]) => [name, label]))
}
