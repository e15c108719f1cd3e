import { useState } from 'react'
import { counting } from '#domain/conformity/counting.ts'
import { showingText } from '#domain/words/conformityScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import type { Showing } from '#web/conformity/shapes.ts'
import { useConformity } from '#web/conformity/useConformity.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useRecordPlace } from '#web/record/recordPlace.ts'
import { useWords } from '#web/words/useWords.tsx'
import { AddHere } from './AddHere.tsx'
import panel from './Panel.module.css'
import { Panel } from './Panel.tsx'
import { RequirementShown } from './RequirementShown.tsx'
import { ShowRequirement } from './ShowRequirement.tsx'

/** The requirements this record shows, itself or by its evidence, and linking it to more. */
export function RequirementsPanel() {
  const { type } = useRecordPlace()
  return counting[type.name] ? <Shown /> : null
}

function Shown() {
  const { say } = useWords()
  const { record } = useRecordPlace()
  const [isAdding, setAdding] = useState(false)
  const roles = useMembership()?.roles ?? []
  const mayLink = roles.some((role) => role !== 'viewer' && role !== 'consultant' && role !== 'administrator')
  const { data, error } = useConformity<{ readonly items: readonly Showing[] }>(`/conformity/shown-by/${record.id}`)
  const items = data?.items ?? []
  if (items.length === 0 && !mayLink && !error) return null
  return (
    <Panel
      id="requirements"
      title={say(showingText.requirements)}
      count={items.length}
      aside={mayLink && !isAdding && <AddHere onClick={() => setAdding(true)} />}
    >
      <ProblemNote error={error} />
      {items.length > 0 && (
        <ul className={panel.list}>
          {items.map((showing) => (
            <RequirementShown key={showing.id ?? `${showing.because} ${showing.requirement}`} showing={showing} />
          ))}
        </ul>
      )}
      {isAdding && <ShowRequirement onClose={() => setAdding(false)} />}
    </Panel>
  )
}
