import { useMemo } from 'react'
import type { ProjectNow } from '#domain/certification/projectNow.ts'
import { monthBars } from '#domain/charts/monthBars.ts'
import { type ProjectTimeline, projectTimeline } from '#domain/charts/projectTimeline.ts'
import { projectText } from '#domain/words/certificationScreen.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { Chart } from '#web/charts/Chart.tsx'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { useWords, type Words } from '#web/words/useWords.tsx'
import type { CertificationPartProps, CertificationRecord } from '../certificationPart.ts'
import classes from './Project.module.css'
import { progressSaid, slipSaid } from './said.ts'
import { useProject } from './useProject.ts'

/** The plan on a timeline with its slip, how far it has come, and who answers for what. */
export function TimelinePart({ record, put }: CertificationPartProps) {
  const { say } = useWords()
  const { data, error } = useProject(record.id)
  const { milestones } = record.fields
  return (
    <EditablePart
      record={record}
      title={say(projectText.timeline)}
      names={['plannedStart', 'plannedEnd', 'milestones']}
      read={['plannedStart', 'plannedEnd', 'durationWhy']}
      mayEdit={record.may.edit}
      onDone={put}
    >
      <ProblemNote error={error} />
      {data && milestones.length > 0 && <Timeline record={record} project={data} />}
      <RowsRead record={record} name="milestones" except={['plannedStart', 'plannedEnd', 'agreedEnd', 'doneOn']} />
    </EditablePart>
  )
}

interface Shown {
  readonly record: CertificationRecord
  readonly project: ProjectNow
}

function Timeline({ record, project }: Shown) {
  const words = useWords()
  const input = useMemo(() => timelineOf(record, project, words), [record, project, words])
  const trend = useMemo(
    () => ({
      bars: project.trend.map(({ day, percent }) => ({ label: words.formats.day(day), count: percent })),
      most: 100,
      summary: progressSaid(project.progress, words.say),
    }),
    [project, words],
  )
  return (
    <>
      <div className={classes.figures}>
        <p>{input.summary}</p>
        <DocumentMenu label={projectText.statusReport} path={`/certifications/${record.id}/status-file`} />
      </div>
      <Chart of={projectTimeline} input={input} title={words.say(projectText.timeline)} />
      <h3 className={classes.title}>{words.say(projectText.trend)}</h3>
      <Chart of={monthBars} input={trend} title={words.say(projectText.trend)} height={96} />
    </>
  )
}

function timelineOf({ fields }: CertificationRecord, project: ProjectNow, { say }: Words): ProjectTimeline {
  const standings = new Map(project.milestones.map((one) => [one.id, one]))
  const planned = fields.milestones.filter(
    ({ plannedStart, plannedEnd }) => plannedStart !== null && plannedEnd !== null,
  )
  return {
    today: project.today,
    bars: planned.map(({ id, name, plannedStart, plannedEnd, agreedEnd, doneOn }) => ({
      name: name ?? '',
      from: plannedStart ?? '',
      until: plannedEnd ?? '',
      agreed: agreedEnd,
      doneOn,
      isLate: standings.get(id)?.isLate ?? false,
      slip: slipSaid(standings.get(id)?.slip ?? null, say),
    })),
    words: {
      name: say(projectText.milestone),
      from: say(projectText.from),
      until: say(projectText.until),
      agreed: say(projectText.agreed),
      done: say(projectText.reached),
      slip: say(projectText.slip),
      open: say(projectText.open),
      late: say(projectText.late),
      today: say(projectText.today),
    },
    summary: progressSaid(project.progress, say),
  }
}
