import { isSourceLinked } from '#domain/records/improvement/sourceRecord.ts'
import type { Linked } from '#web/around/shapes.ts'
import { useAroundList } from '#web/around/useAround.ts'
import { usePlace } from '../place.ts'

/** Whether a record stands behind the source, or words alone (C-035); undefined until its links have come. */
export function useIsSourceLinked(): boolean | undefined {
  const { fields } = usePlace().record
  const links = useAroundList<Linked>('links').data?.items
  if (isSourceLinked(fields, [])) return true
  return links?.some(({ record }) => isSourceLinked(fields, [record.type]))
}
