import type { Label } from '#domain/kernel/field.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { filled, type Language } from './language.ts'

const task = { en: 'Close the gap: {ref} {title}', de: 'Lücke schließen: {ref} {title}' } as const satisfies Label

/** What a task for a gap is called where nobody named it. */
export function gapTaskTitle(requirement: string, language: Language): string {
  const named = requirementNamed(requirement)
  return filled(task[language], { ref: named?.ref ?? requirement, title: named?.title[language] ?? '' }).trim()
}
