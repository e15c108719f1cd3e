import { Loader } from '@mantine/core'
import type { auditProgramme } from '#domain/records/auditProgramme/auditProgramme.ts'
import { programmeText } from '#domain/words/auditProgrammeScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { PlanMissing } from './PlanMissing.tsx'
import { useYear } from './useYear.ts'
import { YearView } from './YearView.tsx'

interface Shown {
  readonly record: RecordOf<typeof auditProgramme> & { readonly today: string }
}

/** The year with its coverage, once there is a period. */
export function YearPart({ record: { id, state, today, fields } }: Shown) {
  const { say } = useWords()
  const { data, error, isPending } = useYear(id)
  const { periodFrom: from, periodUntil: until } = fields
  const percent = data && <b>{say(programmeText.percent, { percent: data.coveredPercent })}</b>
  return (
    <Part title={say(programmeText.year)} aside={percent}>
      <ProblemNote error={error} />
      {isPending && <Loader size="sm" />}
      {data && (!from || !until) && <p>{say(programmeText.noPeriod)}</p>}
      {data && from && until && (
        <>
          {state === 'draft' && <p>{say(programmeText.notAProgramme)}</p>}
          {state !== 'closed' && <PlanMissing programme={id} coverage={data.items} />}
          <YearView year={{ from, until, today, audits: data.audits, coverage: data.items }} />
        </>
      )}
    </Part>
  )
}
