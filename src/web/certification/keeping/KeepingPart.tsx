import { Loader } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconTrendingDown, IconTrendingUp } from '@tabler/icons-react'
import type { Momentum } from '#domain/certification/keeping/momentum.ts'
import { cycleStepText, keepingText } from '#domain/words/cycleScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import { ChangesPart } from './ChangesPart.tsx'
import classes from './Keeping.module.css'
import { type Keeping, useAbout } from './useKeeping.ts'
import { Warnings } from './Warnings.tsx'

/** How the certificate is kept: what comes next, what could cost it, whether work goes on (C-273, C-295, C-296, C-301). */
export function KeepingPart({ record, put }: CertificationPartProps) {
  const { say } = useWords()
  const { data, error } = useAbout<Keeping>(record, 'keeping')
  if (record.fields.certificateDecidedOn === null) return null
  if (!data) return error ? <ProblemNote error={error} /> : <Loader size="sm" />
  return (
    <>
      {data.next.length > 0 && <Next next={data.next} />}
      <Part title={say(keepingText.warnings)}>
        {data.warnings.length === 0 ? (
          <p className={classes.fine}>
            <IconCircleCheck size={18} aria-hidden /> {say(keepingText.noWarnings)}
          </p>
        ) : (
          <Warnings warnings={data.warnings} />
        )}
      </Part>
      {data.momentum && (
        <Part title={say(keepingText.momentum)}>
          <MomentumLine momentum={data.momentum} />
        </Part>
      )}
      <ChangesPart record={record} put={put} evolution={data.evolution} />
    </>
  )
}

function Next({ next }: Pick<Keeping, 'next'>) {
  const { say, formats } = useWords()
  return (
    <Part title={say(keepingText.next)}>
      <ol className={classes.next}>
        {next.map(({ step, by, sites }) => (
          <li key={step}>
            <span>{say(cycleStepText[step])}</span>
            <strong>{say(keepingText.by, { day: formats.day(by) })}</strong>
            {sites && (
              <span>
                {say(sites.atRandom > 0 ? keepingText.sitesByChance : keepingText.sitesVisited, { ...sites })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Part>
  )
}

function MomentumLine({ momentum }: { readonly momentum: Momentum }) {
  const { say, formats } = useWords()
  const { before, after, change, isDropping, knownFrom } = momentum
  if (after === null) return <p>{say(keepingText.momentumSoon, { before, day: formats.day(knownFrom) })}</p>
  const percent =
    change === null ? '–' : `${change > 0 ? '+' : '−'}${formats.number(Math.abs(Math.round(change * 100)))}\u00a0%`
  const Icon = isDropping ? IconAlertTriangle : (change ?? 0) < 0 ? IconTrendingDown : IconTrendingUp
  return (
    <p className={classes.fine} data-bad={isDropping || undefined}>
      <Icon size={18} aria-hidden />
      {say(isDropping ? keepingText.momentumDrops : keepingText.momentumKeeps, { after, before, change: percent })}
    </p>
  )
}
