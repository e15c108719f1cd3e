import { useMutation } from '@tanstack/react-query'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import { useApi } from '#web/api/useApi.tsx'
import type { Values } from '#web/next/steps.ts'
import type { Review } from '../useInputs.ts'

/** Writes fields of the review while the meeting is open. */
export function useFields(record: Review, put: (record: Review) => Promise<void>) {
  const api = useApi()
  return useMutation({
    mutationFn: async (values: Values) => (await api.edit(managementReview, record, values)) as Review,
    onSuccess: put,
  })
}
