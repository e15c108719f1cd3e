import { Loader } from '@mantine/core'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import { ConcernsPart } from './ConcernsPart.tsx'
import { FoundPart } from './FoundPart.tsx'
import { PackagePart } from './PackagePart.tsx'
import { SelfCheckPart } from './SelfCheckPart.tsx'
import { StagePlanPart } from './StagePlanPart.tsx'
import { useStages } from './useStages.ts'

/** It looks at today: once stage 2 has begun, today is not what stage 1 saw. */
const beforeStage2: readonly string[] = ['readiness', 'cbSelection', 'contracted', 'stage1', 'stage1Findings']

/** Stage 1: its concerns, the package the body got, and the self-check before it. */
export function Stage1Parts({ record }: CertificationPartProps) {
  const { data, error } = useStages(record)
  if (!data) return error ? <ProblemNote error={error} /> : <Loader size="sm" />
  return (
    <>
      {record.fields.concerns.length > 0 && <ConcernsPart record={record} stages={data} />}
      {record.fields.packages.length > 0 && <PackagePart record={record} />}
      {beforeStage2.includes(record.state) && <SelfCheckPart stages={data} />}
    </>
  )
}

/** Stage 2: what it found with its clocks, and its plan by site. */
export function Stage2Parts({ record }: CertificationPartProps) {
  const { data, error } = useStages(record)
  if (!data) return error ? <ProblemNote error={error} /> : <Loader size="sm" />
  return (
    <>
      {(data.nonconformities.length > 0 || data.others.length > 0) && <FoundPart stages={data} />}
      <StagePlanPart record={record} stages={data} />
    </>
  )
}
