import { isProblem } from '#web/api/problem.ts'

/** What stands against one field of a form, in sentences; undefined when nothing does. */
export function refusalAt(error: unknown, field: string): string | undefined {
  if (!isProblem(error)) return undefined
  const sentences = error.at(field).map(({ sentence }) => sentence)
  return sentences.length > 0 ? sentences.join(' ') : undefined
}
