import type { AuditState } from '#domain/records/audit/states.ts'
import { layoutText } from '#domain/words/auditScreen.ts'
import { auditPurposes } from '#domain/words/auditSteps.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import type { Group, Steps } from '#web/next/steps.ts'
import { CriteriaInput } from '../criteria/CriteriaInput.tsx'

/** The one step that is next in each state; null where it has come to rest. */
export const nextOfAudit: Readonly<Record<AuditState, string | null>> = {
  planned: 'announce',
  announced: 'prepare',
  prepared: 'begin',
  inProgress: 'finish',
  reporting: 'issue',
  reported: 'followUp',
  followUp: 'close',
  closed: null,
  cancelled: null,
}

const plan: readonly Group[] = [
  { title: layoutText.what, rows: [['kind'], ['objectives', 'scope'], ['criteria']] },
  { title: layoutText.when, rows: [['startsOn', 'endsOn'], ['method', 'site'], ['systems']] },
  { title: layoutText.who, rows: [['team'], ['auditees']] },
]

/** Only where others audit us, or beside our own. */
const outside: Group = { title: layoutText.outside, rows: [['externals'], ['grades'], ['ownCriteria']], isFolded: true }

/** What is particular to an audit's steps. */
export function auditSteps({ fields, names }: AnyRecord): Steps {
  const lead = (fields.team as readonly { person: string | null; role: string | null }[]).find(
    ({ role }) => role === 'lead',
  )
  return {
    purposeOf: (move) => auditPurposes[move] ?? { en: '', de: '' },
    layout: (move) => {
      if (move === 'announce') return [...plan, outside]
      if (move !== 'replan') return undefined
      return [
        ...plan.map((group) => ({ ...group, rows: group.rows.map(askedOnReplan).filter(({ length }) => length > 0) })),
        outside,
        { rows: [['interviews']] },
      ]
    },
    ownInput: (_, name) => (name === 'criteria' ? CriteriaInput : undefined),
    standing: (name) => {
      if (name === 'lead') return { person: names[lead?.person ?? ''] }
      return name === 'recorder' ? { role: 'aimsManager' } : undefined
    },
  }
}

/** A plan is changed as it is; its kind stays, and other days are a step of their own. */
function askedOnReplan(row: readonly string[]): readonly string[] {
  return row.filter((name) => !['kind', 'startsOn', 'endsOn'].includes(name))
}
