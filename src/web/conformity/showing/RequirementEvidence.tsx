import { Button, Loader } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import { conformityText, gapWords, showingText } from '#domain/words/conformityScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Conformity.module.css'
import { StatusMark } from '../StatusMark.tsx'
import type { OneRequirement } from '../shapes.ts'
import { useConformity } from '../useConformity.ts'
import { ShowForm } from './ShowForm.tsx'
import { ShowingItem } from './ShowingItem.tsx'

/** What shows a requirement today, its status that follows from it, and linking more; for a page on the requirement. */
export function RequirementEvidence({ requirementKey }: { readonly requirementKey: string }) {
  const { say } = useWords()
  const [isLinking, setLinking] = useState(false)
  const roles = useMembership()?.roles ?? []
  const mayLink = roles.some((role) => role !== 'viewer' && role !== 'consultant' && role !== 'administrator')
  const { data, error } = useConformity<OneRequirement>(`/conformity/requirements/${requirementKey}`)
  return (
    <Part
      title={say(showingText.title)}
      aside={
        mayLink &&
        !isLinking && (
          <Button
            size="xs"
            variant="default"
            data-print="hide"
            leftSection={<IconLink size={14} aria-hidden />}
            onClick={() => setLinking(true)}
          >
            {say(showingText.link)}
          </Button>
        )
      }
    >
      <ProblemNote error={error} />
      {!data && !error && <Loader size="sm" />}
      {data && <Judged judged={data.judged} />}
      {isLinking && <ShowForm requirementKey={requirementKey} onClose={() => setLinking(false)} />}
      {data && <Listed showings={data.showings} />}
    </Part>
  )
}

function Judged({ judged: { status, gaps, until, nonconformities } }: Pick<OneRequirement, 'judged'>) {
  const { say, sayCount, formats } = useWords()
  return (
    <p className={classes.summary}>
      <StatusMark status={status} />
      {gaps
        .filter((gap) => gap !== 'nonconformity')
        .map((gap) => (
          <span key={gap}>{say(gapWords[gap])}</span>
        ))}
      {nonconformities > 0 && <span className={classes.small}>{sayCount(showingText.against, nonconformities)}</span>}
      {until && <span className={classes.small}>{say(conformityText.holds, { day: formats.day(until) })}</span>}
    </p>
  )
}

function Listed({ showings }: Pick<OneRequirement, 'showings'>) {
  const { say } = useWords()
  if (showings.length === 0) return <p className={classes.small}>{say(showingText.none)}</p>
  return (
    <ul className={classes.list}>
      {showings.map((showing) => (
        <ShowingItem key={showing.id ?? `${showing.because} ${showing.record?.id}`} showing={showing} />
      ))}
    </ul>
  )
}
