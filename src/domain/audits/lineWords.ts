import type { AuditLine } from '#domain/audits/line.ts'
import type { Label } from '#domain/kernel/field.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { walkText } from '#domain/words/auditWalkScreen.ts'

/** `8.2`, `A.6.2.5`; nothing where a line asks about something of our own. */
export function refOf({ requirement }: Pick<AuditLine, 'requirement'>): string {
  return requirement ? (requirementNamed(requirement)?.ref ?? requirement) : ''
}

/** What a line is about, in a few words. */
export function aboutOf({ requirement, question, previousFinding }: AuditLine): Label {
  if (previousFinding) return same(previousFinding.title)
  const named = requirement ? requirementNamed(requirement)?.title : undefined
  return named ?? (question ? same(question) : walkText.ownLine)
}

function same(text: string): Label {
  return { en: text, de: text }
}
