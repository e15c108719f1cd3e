import { useMutation } from '@tanstack/react-query'
import type { ManagementReview } from '#domain/records/managementReview/fields.ts'
import type { ReviewInput } from '#domain/records/managementReview/inputs.ts'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useApi } from '#web/api/useApi.tsx'

export type Review = RecordOf<typeof managementReview> & { readonly today: string }
export type InputRow = ManagementReview['inputs'][number]
export type Said = Partial<Pick<InputRow, 'content' | 'nothingBecause' | 'notes'>>

export function emptyInput(input: ReviewInput): InputRow {
  return { id: '', input, content: null, nothingBecause: null, notes: null }
}

/** Writes what is said of one input into the review, as it stands now. */
export function useInputs(record: Review, put: (record: Review) => Promise<void>) {
  const api = useApi()
  const { mutate, error, isPending } = useMutation({
    mutationFn: async ({ input, said }: { readonly input: ReviewInput; readonly said: Said }) => {
      const { inputs } = record.fields
      const rows = inputs.some((row) => row.input === input) ? inputs : [...inputs, emptyInput(input)]
      const changed = rows.map((row) => (row.input === input ? { ...row, ...said } : row))
      return (await api.edit(managementReview, record, { inputs: changed })) as Review
    },
    onSuccess: put,
  })
  return { save: (input: ReviewInput, said: Said) => mutate({ input, said }), error, isPending }
}
