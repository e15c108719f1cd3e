import type { Field, Label } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { auditWords } from '#domain/words/auditWords.ts'

/** The parts of lines and samples as the trail names them: `lines/<id>/result`, `samples/<id>/seed`. */
const parts: Readonly<Record<string, Field>> = {
  result: {
    kind: 'choice',
    label: auditWords.result,
    options: { conform: auditWords.conform, finding: auditWords.finding, notAudited: auditWords.notAudited },
  },
  requirement: { kind: 'choice', label: auditWords.requirement, options: requirementOptions },
  previousFinding: { kind: 'link', to: 'finding', label: auditWords.previousFinding },
  finding: { kind: 'link', to: 'finding', label: auditWords.finding },
  question: { kind: 'text', label: auditWords.question },
  why: { kind: 'text', label: auditWords.why },
  evidence: { kind: 'text', label: auditWords.evidence },
  note: { kind: 'text', label: auditWords.note },
  seed: { kind: 'text', label: auditWords.seed },
  population: { kind: 'number', label: auditWords.population },
  judgement: { kind: 'text', label: auditWords.judgement },
}

/** What a change of a checklist or a sample speaks of, in the words of the history. */
export function placeInAudit(
  name: 'lines' | 'samples',
  part: string,
): { readonly label: readonly Label[]; readonly field?: Field } {
  const around = name === 'lines' ? auditWords.checklist : auditWords.sample
  const field = parts[part]
  if (field) return { label: [around, field.label], field }
  return { label: part === 'drawn' ? [around, auditWords.drawn] : [around] }
}
