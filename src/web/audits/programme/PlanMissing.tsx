import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Covered } from '#domain/audits/coverage.ts'
import { programmeText } from '#domain/words/auditProgrammeScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { missingIn } from './yearRows.ts'

/** One more audit with everything that no audit of the programme plans yet. */
export function PlanMissing({
  programme,
  coverage,
}: {
  readonly programme: string
  readonly coverage: readonly Covered[]
}) {
  const { say } = useWords()
  const slug = useSlug()
  const count = missingIn(coverage).length
  if (count === 0) return null
  return (
    <div>
      <Button
        size="compact-sm"
        variant="default"
        component={Link}
        to={`/o/${slug}/audits/new?programme=${programme}&missing=1`}
      >
        {say(programmeText.planMissing, { count })}
      </Button>
    </div>
  )
}
