import type { DocumentedNow } from '../documented.ts'

/** A record somebody should look at. */
export interface CheckRecord {
  readonly type: string
  readonly id: string
  readonly number: string | null
  readonly title: string
}

/** What a self-check before stage 1 looks at. */
export interface SelfCheckKnown {
  /** The scope the certification names; null without one. */
  readonly scope:
    | (CheckRecord & {
        readonly state: string
        readonly isBounded: boolean
        readonly roles: readonly string[]
      })
    | null
  /** Sites and roles as the body is told. */
  readonly application: { readonly sites: number; readonly roles: readonly string[] }
  /** DI-01 to DI-19, each with whether it is in effect. */
  readonly documented: readonly DocumentedNow[]
  /** Controls that apply and nothing shows. */
  readonly controls: { readonly applicable: number; readonly notShown: readonly string[] }
  /** The statement of applicability in force, and its controls that say no reason. */
  readonly statement: (CheckRecord & { readonly unfounded: readonly string[] }) | null
  /** Documents of the standard that no version is in force of. */
  readonly drafts: readonly CheckRecord[]
  /** Documents whose review is overdue. */
  readonly overdue: readonly CheckRecord[]
}

export const selfChecks = [
  'scopeApproved',
  'scopeBounded',
  'scopeRoles',
  'sitesNamed',
  'documented',
  'statementInForce',
  'statementFounded',
  'controlsShown',
  'noDraft',
  'noneOverdue',
] as const

export type SelfCheck = (typeof selfChecks)[number]

/** One line of the self-check. */
export interface CheckedLine {
  readonly key: SelfCheck
  /** Is the scope appropriate, is everything documented, is it adequate for stage 2 (C-259, C-260, C-261). */
  readonly question: 'scope' | 'documented' | 'adequate'
  readonly isMet: boolean
  /** Requirements or items that are missing, by their reference. */
  readonly missing: readonly string[]
  readonly records: readonly CheckRecord[]
}

/** The self-check before stage 1, computed from what is there; nothing in it is ticked by hand. */
export function selfCheck(known: SelfCheckKnown): readonly CheckedLine[] {
  return [...aboutScope(known), ...aboutDocuments(known), ...aboutAdequacy(known)]
}

function aboutScope({ scope, application }: SelfCheckKnown): CheckedLine[] {
  const line = lineOf('scope', scope ? [plain(scope)] : [])
  const beyond = application.roles.filter((role) => !scope?.roles.includes(role))
  return [
    line('scopeApproved', scope?.state === 'approved'),
    line('scopeBounded', scope?.isBounded === true),
    line('scopeRoles', application.roles.length > 0 && beyond.length === 0),
    line('sitesNamed', application.sites > 0),
  ]
}

function aboutDocuments({ documented, statement, controls }: SelfCheckKnown): CheckedLine[] {
  const line = lineOf('documented', statement ? [plain(statement)] : [])
  const missing = documented.filter(({ isEffective }) => !isEffective).map(({ id }) => id)
  return [
    { ...line('documented', missing.length === 0, missing), records: [] },
    line('statementInForce', statement !== null),
    line('statementFounded', statement !== null && statement.unfounded.length === 0, statement?.unfounded),
    {
      ...line('controlsShown', controls.applicable > 0 && controls.notShown.length === 0, controls.notShown),
      records: [],
    },
  ]
}

function aboutAdequacy({ drafts, overdue }: SelfCheckKnown): CheckedLine[] {
  return [
    lineOf('adequate', drafts.map(plain))('noDraft', drafts.length === 0),
    lineOf('adequate', overdue.map(plain))('noneOverdue', overdue.length === 0),
  ]
}

function lineOf(question: CheckedLine['question'], records: readonly CheckRecord[]) {
  return (key: SelfCheck, isMet: boolean, missing: readonly string[] = []): CheckedLine => ({
    key,
    question,
    isMet,
    missing: isMet ? [] : missing,
    records: isMet ? [] : records,
  })
}

function plain({ type, id, number, title }: CheckRecord): CheckRecord {
  return { type, id, number, title }
}
