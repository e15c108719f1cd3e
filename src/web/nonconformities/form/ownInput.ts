import type { ComponentType } from 'react'
import { severityQuestions } from '#domain/records/nonconformity/severity.ts'
import { updateAnswers } from '#domain/records/nonconformity/updates.ts'
import { UpdatedInput } from '#web/next/form/UpdatedInput.tsx'
import type { OwnInputProps } from '#web/next/steps.ts'
import { actionColumnInput } from './ActionColumnInput.tsx'
import { ActionsInput } from './ActionsInput.tsx'
import { answeredBy } from './AnsweredInput.tsx'
import { gridOf } from './gridOf.tsx'
import { TicksInput } from './TicksInput.tsx'

const decided = answeredBy('yes', 'no')
const reasoned = answeredBy('yes', 'no', 'notApplicable')
const byYesOrNo = [...severityQuestions, 'unacceptableRisk', 'harm']
const byReason = [
  'stopped',
  'contained',
  'safeguarded',
  'notified',
  'dutyToReport',
  'pattern',
  'causesAddressable',
  'elsewhere',
]

const everywhere: Readonly<Record<string, ComponentType<OwnInputProps>>> = {
  ...Object.fromEntries(byYesOrNo.map((name) => [name, decided])),
  ...Object.fromEntries(byReason.map((name) => [name, reasoned])),
  ...Object.fromEntries(updateAnswers.map((name) => [name, UpdatedInput])),
  actions: ActionsInput,
  immediateActions: gridOf(['what', 'person', 'doneOn', 'evidence'], '2fr 1.3fr 134px 1.3fr'),
  notifications: gridOf(['recipients', 'text', 'sentOn'], '1.2fr 2fr 134px'),
  corrections: gridOf(['kind', 'what', 'evidence', 'record', 'reference'], '1.1fr 1.7fr 1.3fr 1.3fr 1fr'),
  remedies: gridOf(['who', 'what', 'doneOn', 'done'], '1.2fr 1.6fr 134px 90px'),
  analysts: gridOf(['person', 'outside'], '1.4fr 1fr'),
  checks: gridOf(['method', 'found', 'checkedOn', 'evidence'], '1.2fr 2fr 134px 1.3fr'),
  updates: gridOf(['area', 'record', 'reference', 'updatedOn', 'recipients'], '1.2fr 1.5fr 1.3fr 134px 1.1fr'),
  acceptances: gridOf(['what', 'acceptedBy', 'acceptedOn', 'reference'], '1fr 1.4fr 134px 1fr'),
}

/** Where a move asks for one side of a field only. */
const inMove: Readonly<Record<string, ComponentType<OwnInputProps>>> = {
  'complete/actions': TicksInput,
  'reassign/actions': actionColumnInput('responsible'),
  'redateActions/actions': actionColumnInput('due'),
}

/** The input made for a field in a form, or undefined where its kind's input serves. */
export function ownInput(form: string, name: string): ComponentType<OwnInputProps> | undefined {
  return inMove[`${form}/${name}`] ?? everywhere[name]
}
