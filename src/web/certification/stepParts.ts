import type { CertificationStep } from '#domain/certification/steps.ts'
import type { CertificationPart } from './certificationPart.ts'
import { CertificatePart } from './keeping/CertificatePart.tsx'
import { FullCyclePart } from './keeping/FullCyclePart.tsx'
import { KeepingPart } from './keeping/KeepingPart.tsx'
import { PackPart } from './keeping/PackPart.tsx'
import { BodyPart } from './parts/BodyPart.tsx'
import { FoundParts } from './parts/FoundParts.tsx'
import { Stage1Parts, Stage2Parts } from './parts/StageParts.tsx'
import { BudgetPart } from './project/BudgetPart.tsx'
import { CommitmentPart } from './project/CommitmentPart.tsx'
import { GapPart } from './project/GapPart.tsx'
import { PeoplePart } from './project/PeoplePart.tsx'
import { PlannerPart } from './project/PlannerPart.tsx'
import { ProjectPart } from './project/ProjectPart.tsx'
import { ReadinessPart } from './project/ReadinessPart.tsx'
import { TimelinePart } from './project/TimelinePart.tsx'

/**
 * What is shown at each of the ten steps, in order. C2 hangs in body, stage 1, stage 2 and findings; C3 certificate, surveillance and
 * recertification: components of src/web/certification/parts, which get `CertificationPartProps`.
 */
export const stepParts: Readonly<
  Record<CertificationStep, readonly (readonly [name: string, part: CertificationPart])[]>
> = {
  decision: [
    ['project', ProjectPart],
    ['commitment', CommitmentPart],
    ['budget', BudgetPart],
  ],
  gap: [
    ['gap', GapPart],
    ['planner', PlannerPart],
  ],
  implementation: [
    ['timeline', TimelinePart],
    ['gap', GapPart],
    ['people', PeoplePart],
    ['budget', BudgetPart],
  ],
  readiness: [
    ['readiness', ReadinessPart],
    ['timeline', TimelinePart],
    ['commitment', CommitmentPart],
  ],
  body: [['body', BodyPart]],
  stage1: [['stage1', Stage1Parts]],
  stage2: [['stage2', Stage2Parts]],
  certificate: [
    ['found', FoundParts],
    ['certificate', CertificatePart],
  ],
  surveillance: [
    ['keeping', KeepingPart],
    ['pack', PackPart],
    ['certificate', CertificatePart],
  ],
  recertification: [
    ['cycle', FullCyclePart],
    ['keeping', KeepingPart],
  ],
}
