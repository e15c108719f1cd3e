import { useMutation } from '@tanstack/react-query'
import type { SoaRow, TailoringAnswer } from '#domain/applicability/row.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { ApiProblem, type SpokenRefusal } from '#web/api/problem.ts'
import { useApi } from '#web/api/useApi.tsx'

interface Tailored {
  readonly row: string
  readonly outcome: 'written' | 'same' | 'conflict' | 'refused'
  readonly refusals: readonly SpokenRefusal[]
  readonly now: SoaRow | null
}

interface Asked {
  readonly system: string
  readonly rows: readonly SoaRow[]
  readonly answer: TailoringAnswer
}

/** Says of some controls what one AI system does otherwise; every row that comes back is put in its place. */
export function useTailoring(statement: string, onWritten: (row: SoaRow) => void) {
  const api = useApi()
  return useMutation({
    mutationFn: async ({ system, rows, answer }: Asked) => {
      const answers = rows.map((row) => ({ row: row.id, version: versionFor(row, system), ...answer }))
      const path = `/${statementOfApplicability.plural}/${statement}/systems/${system}`
      const { items } = await api.ask<{ readonly items: readonly Tailored[] }>(path, {
        method: 'POST',
        body: { answers },
      })
      for (const { now } of items) if (now) onWritten(now)
      const refusals = items.flatMap((item) => item.refusals)
      if (refusals.length > 0) throw new ApiProblem(409, { refusals })
    },
  })
}

function versionFor({ tailoring }: SoaRow, system: string): number {
  return tailoring.find((own) => own.system.id === system)?.version ?? 0
}
