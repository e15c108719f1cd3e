import { layoutText } from '#domain/words/auditScreen.ts'
import { programmePurposes } from '#domain/words/auditSteps.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import type { Group, Steps } from '#web/next/steps.ts'

export const nextOfProgramme: Readonly<Record<string, string | null>> = {
  draft: 'approve',
  approved: 'activate',
  active: 'evaluate',
  evaluated: 'close',
  closed: null,
}

const plan: readonly Group[] = [
  { title: layoutText.period, rows: [['periodFrom', 'periodUntil'], ['objectives']] },
  { title: layoutText.basis, rows: [['covers'], ['riskBasis', 'previousResults'], ['priorities'], ['exclusions']] },
  { title: layoutText.how, rows: [['methods', 'resources']] },
]

/** What is particular to a programme's steps. */
export function programmeSteps({ fields, names }: AnyRecord): Steps {
  return {
    purposeOf: (move) => programmePurposes[move] ?? { en: '', de: '' },
    layout: (move) => (move === 'approve' || move === 'amend' ? plan : undefined),
    standing: (name) =>
      name === 'delegate' ? { person: names[(fields.approvalDelegate as string | null) ?? ''] } : undefined,
  }
}
