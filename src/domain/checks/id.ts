const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a value is written as ids are. What it is the id of, if of anything, is for the store. */
export function isId(value: string): boolean
export function isId(value: unknown): value is string
export function isId(value: unknown): boolean {
  return typeof value === 'string' && UUID.test(value)
}
