import type { Answers } from '#domain/kernel/answers.ts'
import type { ReadNonconformity } from '../read.ts'
import { useCauses } from './useCauses.ts'
import { useEffectOf, useLookAlikes } from './useKnown.ts'

/**
 * What this page knows of the rest of the organization, for the guards it asks while one types. What only the server can know is
 * taken to be fine; its own refusals stay on the list.
 */
export function useAnswers({ id, fields }: ReadNonconformity): Partial<Answers> {
  const causes = useCauses('nonconformities', id).data
  const lookAlikes = useLookAlikes(id).data?.items
  const effect = useEffectOf(id).data
  const isBetter = effect?.measured ?? { isMeasurable: true, verdict: null, isBetter: false }
  return {
    linkedSystem: null,
    taskDoers: [],
    namesInLesson: false,
    measuredEffect: fields.implementedAt ? isBetter : { ...isBetter, isMeasurable: true },
    ...(causes ? { causes } : {}),
    ...(lookAlikes ? { lookAlikes } : {}),
    ...(effect ? { recurrences: effect.recurrences } : {}),
  }
}
