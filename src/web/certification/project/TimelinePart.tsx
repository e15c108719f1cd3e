import { useMemo } from 'react'
import type { ProjectNow } from '#domain/certification/projectNow.ts'
import { progressSaid, timelineOf } from '#domain/certification/timeline.ts'
import { monthBars } from '#domain/charts/monthBars.ts'
import { projectTimeline } from '#domain/charts/projectTimeline.ts'
import { projectText } from '#domain/words/certificationScreen.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { Chart } from '#web/charts/Chart.tsx'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps, CertificationRecord } from '../certificationPart.ts'
import classes from './Project.module.css'
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
  const input = useMemo(() => timelineOf(record.fields.milestones, project, words.say), [record, project, words])
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
