import { isId } from '#domain/checks/id.ts'
import { placeFrom } from '../pageMark.ts'

/** @throws Refused invalid when it is no mark of a page of people */
export function readPageMark(mark: string): readonly [name: string, id: string] {
  return placeFrom(mark, ([name, id]) =>
    typeof name === 'string' && !name.includes('\0') && isId(id) ? ([name, id] as const) : undefined,
  )
}
