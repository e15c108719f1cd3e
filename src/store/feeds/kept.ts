import type { Refusal } from '#domain/kernel/refusal.ts'

/** Text from outside as a database keeps it: NUL and halves of characters, which it refuses, become a visible sign. */
export function keptText(text: string): string {
  return text.replaceAll('\0', '␀').toWellFormed()
}

/** A refusal as JSON; its values may hold whatever somebody sent. */
export function keptRefusal({ values, ...refusal }: Refusal): string {
  const kept = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? keptText(value) : value,
  ])
  return JSON.stringify({ ...refusal, ...(values && { values: Object.fromEntries(kept) }) })
}
