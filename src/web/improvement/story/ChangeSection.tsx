import { storyText } from '#domain/words/improvementScreen.ts'
import { isEmpty, saidIn } from '#web/next/saidIn.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import { Actions } from './Actions.tsx'
import classes from './ChangeSection.module.css'
import { LongWords } from './LongWords.tsx'
import { Pilot } from './Pilot.tsx'
import { Said, SaidItem } from './Said.tsx'
import { Section } from './Section.tsx'
import { TargetDate } from './TargetDate.tsx'

const parts = [
  'changes',
  'actions',
  'resources',
  'planApprovedAt',
  'delegation',
  'startedAt',
  'implementedAt',
  'pilotScope',
]

/** What is changed, by whom, with what; and how far the work is. */
export function ChangeSection() {
  const { say, formats } = useWords()
  const { record } = usePlace()
  const { changes, planApprovedAt, planApprovedBy, startedAt, implementedAt } = record.fields
  return (
    <>
      <Section
        name="change"
        title={storyText.change}
        hint={storyText.changeHint}
        isEmpty={parts.every((name) => isEmpty(saidIn(record, name)))}
      >
        {changes.length > 0 && (
          <ul className={classes.changes}>
            {changes.map(({ id, what, affects }) => (
              <li key={id}>
                {what}
                {affects && <span className={classes.affects}> {say(storyText.affects, { what: affects })}</span>}
              </li>
            ))}
          </ul>
        )}
        <Actions />
        <LongWords name="resources" hasLabel />
        <Said names={['resourcesConfirmed', 'workInProgressReason', 'delegation']}>
          <TargetDate />
          {planApprovedAt && (
            <SaidItem label={say(storyText.planApproved)}>
              {[record.names[planApprovedBy ?? ''], formats.moment(planApprovedAt)].filter(Boolean).join(', ')}
            </SaidItem>
          )}
          {startedAt && <SaidItem label={say(storyText.began)}>{formats.moment(startedAt)}</SaidItem>}
          {implementedAt && <SaidItem label={say(storyText.workDone)}>{formats.moment(implementedAt)}</SaidItem>}
        </Said>
      </Section>
      <Pilot />
    </>
  )
}
