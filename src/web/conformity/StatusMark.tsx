import { IconClockExclamation } from '@tabler/icons-react'
import type { RequirementStatus } from '#domain/conformity/status.ts'
import type { Status } from '#domain/records/improvement/stages.ts'
import { requirementStatusWords } from '#domain/words/conformityScreen.ts'
import stage from '#web/parts/StageMark.module.css'
import { StatusGlyph } from '#web/parts/StatusGlyph.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Conformity.module.css'

const shapes: Readonly<Record<Exclude<RequirementStatus, 'expired'>, Status>> = {
  evidenced: 'completed',
  partly: 'inProgress',
  notShown: 'candidate',
  notApplicable: 'cancelled',
}

/** How a requirement stands, as shape and word. */
export function StatusMark({ status }: { readonly status: RequirementStatus }) {
  const { say } = useWords()
  return (
    <span className={stage.mark}>
      {status === 'expired' ? (
        <IconClockExclamation size={14} className={classes.late} aria-hidden />
      ) : (
        <StatusGlyph status={shapes[status]} progress={status === 'partly' ? 0.5 : 0} />
      )}
      <span className={status === 'expired' ? classes.late : undefined}>{say(requirementStatusWords[status])}</span>
    </span>
  )
}
