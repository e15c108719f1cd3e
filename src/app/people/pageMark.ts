import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { isId } from './texts.ts'

/** Where a page of people ended, as text for an address. */
export function pageMark(last: readonly [name: string, id: string]): string {
  return Buffer.from(JSON.stringify(last)).toString('base64url')
}

/** @throws Refused invalid when it is not one of ours */
export function readPageMark(mark: string): readonly [string, string] {
  try {
    const [name, id] = JSON.parse(Buffer.from(mark, 'base64url').toString('utf8'))
    if (typeof name === 'string' && !name.includes('\0') && typeof id === 'string' && isId(id)) return [name, id]
  } catch {
    // Refused below, like a mark of another list.
  }
  throw new Refused('invalid', [refuse('cursor_invalid', { field: 'cursor' })])
}
