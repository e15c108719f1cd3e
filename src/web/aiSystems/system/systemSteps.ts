import { systemPurposeOf, systemStepText as text } from '#domain/words/systemSteps.ts'
import type { Group, Steps, Values } from '#web/next/steps.ts'
import { LogInput } from './LogInput.tsx'
import type { ReadSystem } from './read.ts'

const people = ['designAuthority', 'dataSteward', 'technicalLead', 'validator'] as const

/** What an AI system tells the card of its next step. */
export function systemSteps({ fields, names, state }: ReadSystem): Steps {
  const named = (id: string | null) => ({ person: id ? names[id] : undefined })
  return {
    purposeOf: systemPurposeOf,
    layout: (move, { values }) => layouts[move === 'agree' ? agreed[state as keyof typeof agreed] : move]?.(values),
    ownInput: (form) => (form === 'recordDrill' || form === 'logOverride' ? LogInput : undefined),
    pointless: ['previous_not_running', 'was_in_operation', 'never_released', 'retire_instead', ...ofTheOtherOrigin],
    standing: (name) => {
      if (name === 'oversight') return {}
      return people.includes(name as never) ? named(fields[name as (typeof people)[number]]) : undefined
    },
  }
}

/** Whoever agrees first fills in what the gate asks for, as whoever passes it would. */
const agreed = { identified: 'startDesign', developing: 'startValidation' } as const

const ofTheOtherOrigin = ['system_is_bought', 'system_is_made_here']

/** The gates ask for much at once: what belongs together stands together. */
const layouts: Readonly<Record<string, (values: Values) => readonly Group[]>> = {
  startDesign: (values) => [
    { rows: [['purpose'], ['origin']] },
    { title: text.law, rows: classRows(values) },
    { title: text.people, rows: [['dataCategories'], ['affectedPersons']] },
    conditions,
  ],
  classify: (values) => [{ rows: classRows(values) }],
  startDevelopment: (values) => design(values),
  configure: (values) => design(values),
  startValidation: () => [
    { rows: [['developers'], ['datasets'], ['resourceGaps']] },
    { title: text.thresholds, rows: [['criteria']] },
    conditions,
  ],
  goLive: () => [
    { title: text.users, rows: [['userInformation'], ['transparency'], ['registration']] },
    {
      title: text.watched,
      rows: [['monitoring'], ['drillEveryMonths', 'loggingOn'], ['logging'], ['rollbackPlan'], ['incidentContacts']],
    },
    { title: text.without, rows: [['resourceGaps']], isFolded: true },
    conditions,
  ],
}

const conditions: Group = { title: text.decision, rows: [['decisionConditions']], isFolded: true }

function classRows({ tier }: Values): readonly (readonly string[])[] {
  return [['role'], tier === 'high' ? ['tier', 'annex'] : ['tier'], ['tierBecause']]
}

function design({ origin }: Values): readonly Group[] {
  return [
    { rows: [['systemRequirements'], ['responsibleObjectives']] },
    {
      title: text.inHand,
      rows: [['oversightMode'], ['oversight'], ['oversightWhen'], ['interveneMeans', 'overrideMeans'], ['stopMeans']],
    },
    ...(origin === 'thirdParty'
      ? [
          { title: text.bought, rows: [['dueDiligence'], ['configuration']] },
          { title: text.thresholds, rows: [['criteria']] },
        ]
      : []),
    conditions,
  ]
}
