import type { Audit } from '#domain/records/audit/fields.ts'
import type { AuditState } from '#domain/records/audit/states.ts'
import { layoutText } from '#domain/words/auditScreen.ts'
import { auditPurposes } from '#domain/words/auditSteps.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import type { Group, Steps, Values } from '#web/next/steps.ts'
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

/** A plan is changed as it is; its kind stays, and other days are a step of their own. */
const replan: readonly Group[] = [
  { title: layoutText.what, rows: [['objectives', 'scope'], ['criteria']] },
  { title: layoutText.when, rows: [['method', 'site'], ['systems']] },
  { title: layoutText.who, rows: [['team'], ['auditees'], ['interviews']] },
  outside,
]

/** What is particular to an audit's steps. */
export function auditSteps({ fields, names }: AnyRecord): Steps {
  const { team } = fields as unknown as Audit
  const lead = team.find(({ role }) => role === 'lead')
  return {
    purposeOf: (move) => auditPurposes[move] ?? { en: '', de: '' },
    layout: (move, { values, missing }) => {
      if (move === 'announce') return [...plan, outside]
      if (move === 'replan') return replan
      const isWaived = missing.has('sampleWaived') || Boolean(values.sampleWaived)
      return move === 'prepare' && !isWaived ? [{ rows: [['interviews']] }] : undefined
    },
    proposals: (move) => proposed(move, fields as unknown as Audit),
    ownInput: (_, name) => (name === 'criteria' ? CriteriaInput : undefined),
    standing: (name) => {
      if (name === 'lead') return { person: names[lead?.person ?? ''] }
      return name === 'recorder' ? { role: 'aimsManager' } : undefined
    },
  }
}

/** One talk at each level; the report goes to those who were audited. */
function proposed(move: string, { auditees }: Audit): Values {
  const talk = { id: '', person: null, role: null, topics: null, day: null, held: false }
  if (move === 'prepare')
    return { interviews: ['topManagement', 'management', 'operation'].map((level) => ({ ...talk, level })) }
  return move === 'issue' ? { distribution: auditees.map(({ person }) => ({ id: '', person })) } : {}
}
