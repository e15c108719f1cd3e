import type { Field, Label } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { controlStatusText, applicabilityText as words } from '#domain/words/applicabilityWords.ts'

/** The parts of a row as the trail names them: `rows/<id>/status`, `rows/<id>/systems/<id>/justification`. */
const parts: Readonly<Record<string, Field>> = {
  control: { kind: 'choice', label: words.control, options: requirementOptions },
  title: { kind: 'text', label: words.title },
  applicable: { kind: 'check', label: words.applicable },
  justification: { kind: 'text', label: words.justification },
  status: { kind: 'choice', label: words.status, options: controlStatusText },
  guidance: { kind: 'check', label: words.guidance },
  guidanceNote: { kind: 'text', label: words.guidanceNote },
  owner: { kind: 'person', label: words.owner },
  due: { kind: 'day', label: words.due },
  evidence: { kind: 'text', label: words.evidence },
  treats: { kind: 'link', to: 'risk', label: words.treats },
  shows: { kind: 'link', to: 'document', label: words.shows },
  treatment: { kind: 'text', label: words.treatment },
}

/** What a change of a statement's rows speaks of, in the words of the history. */
export function placeInStatement(path: string): { readonly label: readonly Label[]; readonly field?: Field } {
  const [, , part = '', , own] = path.split('/')
  const field = parts[part === 'systems' ? (own ?? '') : part]
  const around = part === 'systems' ? [words.row, words.system] : [words.row]
  return field ? { label: [...around, field.label], field } : { label: around }
}
