import { Button, Group } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { visitFields } from '#domain/records/audit/visitFields.ts'
import type { certification } from '#domain/records/certification/certification.ts'
import { stageText } from '#domain/words/stageScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { useDownload } from '#web/parts/useDownload.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Stages.module.css'
import type { Stages } from './useStages.ts'

interface Shown {
  readonly record: RecordOf<typeof certification>
  readonly stages: Stages
}

const modes = visitFields.visits.of.mode.options

/** Where stage 2 takes place, site by site, and whether people, work and systems have their place in it. */
export function StagePlanPart({ record, stages }: Shown) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const download = useDownload()
  const { stage2, plan, gapDays } = stages
  if (!stage2 || !plan) return null
  const visitOf = (site: string | null) =>
    stage2.visits.find((visit) => visit.site?.trim().toLowerCase() === site?.trim().toLowerCase())
  const actions = (
    <Group gap={8}>
      <Button
        size="compact-sm"
        variant="subtle"
        loading={download.isPending}
        leftSection={<IconCalendarDown size={14} aria-hidden />}
        onClick={() => download.mutate(`/audits/${stage2.id}/plan.ics`)}
      >
        {say(stageText.calendar)}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        component={Link}
        to={`/o/${slug}/audits/${stage2.number ?? stage2.id}`}
      >
        {say(stageText.toAudit)}
      </Button>
    </Group>
  )
  return (
    <Part title={say(stageText.plan)} aside={actions}>
      <ProblemNote error={download.error} />
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{say(stageText.site)}</th>
            <th scope="col">{say(stageText.how)}</th>
            <th scope="col">{say(visitFields.visits.of.day.label)}</th>
          </tr>
        </thead>
        <tbody>
          {record.fields.auditedSites.map(({ id, site, central }) => {
            const visit = visitOf(site)
            return (
              <tr key={id}>
                <td>
                  {site} {central && <span className={classes.soft}>{say(stageText.central)}</span>}
                </td>
                <td data-open={!visit?.mode || undefined}>
                  {visit?.mode ? say(modes[visit.mode as keyof typeof modes]) : say(stageText.notPlaced)}
                </td>
                <td>{visit?.day ? formats.day(visit.day) : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <dl className={classes.covers}>
        {plan.needed > 0 && (
          <Covers isMet={plan.visited >= plan.needed}>
            {say(stageText.rule, { visited: plan.visited, needed: plan.needed })}
          </Covers>
        )}
        {plan.atRandomNeeded > 0 && (
          <Covers isMet={plan.atRandom >= plan.atRandomNeeded}>
            {say(stageText.random, { atRandom: plan.atRandom, needed: plan.atRandomNeeded })}
          </Covers>
        )}
        <Covers isMet={new Set(stage2.levels).size === 3}>
          {say(stageText.interviews)}: {say(stageText.levels, { count: new Set(stage2.levels).size })}
        </Covers>
        <Covers isMet={stage2.observations > 0}>
          {say(stageText.watched)}: {stage2.observations}
        </Covers>
        <Covers isMet={stage2.samples > 0 || plan.systems === 0}>
          {say(stageText.sampled, { count: plan.systems })}:{' '}
          {say(stage2.samples > 0 ? stageText.drawn : stageText.notDrawn)}
        </Covers>
        {gapDays !== null && <Covers isMet={gapDays <= 180}>{say(stageText.gap, { days: gapDays })}</Covers>}
      </dl>
    </Part>
  )
}

function Covers({ isMet, children }: { readonly isMet: boolean; readonly children: React.ReactNode }) {
  const { say } = useWords()
  return (
    <div data-open={!isMet || undefined}>
      <dt>{say(isMet ? stageText.met : stageText.open)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
