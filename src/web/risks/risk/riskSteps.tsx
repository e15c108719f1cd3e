import { riskPurposes } from '#domain/words/riskSteps.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import type { Steps } from '#web/next/steps.ts'
import { gridOf } from '#web/nonconformities/form/gridOf.tsx'
import type { NamedCriteria } from '../useCriteria.ts'
import { EffectsInput, RatedEffectsInput } from './ConsequencesInput.tsx'
import { LevelPreview } from './LevelPreview.tsx'
import { PlanReport } from './PlanReport.tsx'
import { SourcesInput } from './SourcesInput.tsx'
import { StepInput } from './StepInput.tsx'

/** The one move that is next; a risk that is to be borne needs no plan. */
export function nextOfRisk({ state, fields }: AnyRecord): string | null {
  if (state === 'treatmentDecided') return fields.treatment === 'retain' ? 'acceptResidual' : 'planTreatment'
  return next[state] ?? null
}

const next: Readonly<Record<string, string>> = {
  identified: 'analyse',
  analysed: 'evaluate',
  evaluated: 'decideTreatment',
  treatmentPlanned: 'approvePlan',
  planApproved: 'beginTreatment',
  treating: 'finishTreatment',
  treated: 'acceptResidual',
  residualAccepted: 'monitor',
}

const PlanInput = gridOf(['what', 'control', 'who', 'dueOn'], 'minmax(0, 2fr) minmax(0, 1.3fr) minmax(0, 1fr) 150px')

/** What is particular to a risk's steps. */
export function riskSteps({ names, fields, state }: AnyRecord, criteria: NamedCriteria | null | undefined): Steps {
  const isBorne = state === 'treatmentDecided'
  return {
    purposeOf: (move) => riskPurposes[move] ?? { en: '', de: '' },
    layout: (move) => {
      if (move === 'acceptResidual')
        return isBorne ? [] : [{ rows: [['residualLikelihood', 'residualConsequence'], ['residualBasis']] }]
      return layouts[move]?.map((rows) => ({ rows }))
    },
    ownInput: (form, name) => {
      if (name === 'plan') return form === 'planTreatment' ? PlanInput : PlanReport
      if (name === 'consequences') return form === 'evaluate' ? RatedEffectsInput : EffectsInput
      return inputs[name]
    },
    preview: (move, values) =>
      move === 'evaluate' || (move === 'acceptResidual' && !isBorne) ? (
        <LevelPreview move={move} values={values} />
      ) : null,
    standing: (name) => {
      if (name === 'analyst') return { person: names[(fields.analyst as string | null) ?? ''] }
      return name === 'doer' ? {} : undefined
    },
    ...(criteria !== undefined && { answers: { riskCriteria: criteria } }),
  }
}

const inputs: Readonly<Record<string, typeof StepInput>> = {
  sources: SourcesInput,
  likelihood: StepInput,
  residualLikelihood: StepInput,
  residualConsequence: StepInput,
}

const layouts: Readonly<Record<string, readonly (readonly string[])[][]>> = {
  analyse: [
    [['title'], ['aiSystem', 'assessment'], ['sources'], ['cause', 'event']],
    [['consequences'], ['existingControls']],
    [['endangers'], ['owner', 'analyst']],
  ],
  evaluate: [[['consequences'], ['likelihood'], ['likelihoodBasis']]],
  monitor: [[['monitoring'], ['indicator', 'reviewOn']]],
}
