import { standardsWithControls } from '#domain/applicability/controls.ts'
import { type JudgedRequirement, judged, type Known } from '#domain/conformity/judged.ts'
import { keyOf } from '#domain/standards/requirement.ts'
import { requirementNamed, standards } from '#domain/standards/standards.ts'
import { documentedNow, type Written } from './documented.ts'
import { type GapItem, standingOf } from './gapItem.ts'
import { gridOf } from './gapSums.ts'
import type { Blocker, BlockerWhy, Counted } from './readiness.ts'

/** All that readiness rests on, at one moment. */
export interface ReadinessFacts {
  readonly standard: string
  readonly known: Known
  readonly written: Written
  /** Null: the certification names no gap assessment. */
  readonly gapItems: readonly GapItem[] | null
  /** Requirements internal audits looked at within the year. */
  readonly audited: ReadonlySet<string>
  /** Approved management reviews within the year. */
  readonly reviews: number
  readonly nonconformities: readonly (Named & { readonly severity: string | null; readonly state: string })[]
  readonly hasStatement: boolean
  readonly mockGaps: readonly (Named & { readonly isClosed: boolean })[]
}

interface Named {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
}

/** Each part of readiness counted, with what stands in its way. */
export function countedParts(facts: ReadinessFacts): Counted[] {
  const applicable = applicableOf(facts)
  return [
    requirementsPart(applicable),
    gapsPart(facts),
    auditPart(facts, applicable),
    documentsPart(facts),
    {
      key: 'review',
      done: Math.min(1, facts.reviews),
      of: 1,
      blockers: facts.reviews > 0 ? [] : [{ ...nothingYet, type: 'managementReview', why: 'reviewMissing' }],
    },
    nonconformitiesPart(facts),
    {
      key: 'applicability',
      done: facts.hasStatement ? 1 : 0,
      of: facts.standard in standardsWithControls ? 1 : 0,
      blockers: isLackingStatement(facts)
        ? [{ ...nothingYet, type: 'statementOfApplicability', why: 'soaMissing' }]
        : [],
    },
    part(
      'mockAudit',
      facts.mockGaps.map((gap) => (gap.isClosed ? null : { ...named('finding', gap), why: 'mockOpen' })),
    ),
  ]
}

const nothingYet = { id: null, number: null, title: null } as const

function isLackingStatement({ standard, hasStatement }: ReadinessFacts): boolean {
  return standard in standardsWithControls && !hasStatement
}

function named(type: string, { id, number, title }: Named) {
  return { type, id, number, title }
}

function requirement(key: string, why: BlockerWhy): Blocker {
  const { ref } = requirementNamed(key) ?? { ref: key }
  return { type: 'requirement', id: key, number: ref, title: null, why }
}

/** A part of things that are each done (null) or stand in the way. */
function part(key: Counted['key'], things: readonly (Blocker | null)[]): Counted {
  const blockers = things.filter((one) => one !== null)
  return { key, done: things.length - blockers.length, of: things.length, blockers }
}

function applicableOf({ standard, known }: ReadinessFacts): JudgedRequirement[] {
  const requirements = standards.find(({ id }) => id === standard)?.requirements ?? []
  const asked = requirements.map(({ ref, kind, topics }) => ({ key: keyOf(standard, ref), standard, kind, topics }))
  return judged(asked, known).filter(({ status }) => status !== 'notApplicable')
}

/** What is shown counts whole, what is shown in part half. */
function requirementsPart(applicable: readonly JudgedRequirement[]): Counted {
  const lacking = applicable.filter(({ status }) => status !== 'evidenced')
  const partly = lacking.filter(({ status }) => status === 'partly').length
  return {
    key: 'requirements',
    done: applicable.length - lacking.length + partly / 2,
    of: applicable.length,
    blockers: lacking.map(({ key, status }) =>
      requirement(key, status === 'notApplicable' || status === 'evidenced' ? 'notShown' : status),
    ),
  }
}

function gapsPart({ standard, gapItems }: ReadinessFacts): Counted {
  if (gapItems === null)
    return {
      key: 'gaps',
      done: 0,
      of: 1,
      blockers: [{ ...nothingYet, type: 'gapAssessment', why: 'gapUnscored' }],
    }
  const grid = gridOf(standard, gapItems).filter(({ applies }) => applies)
  return part('gaps', grid.map(gapBlocker))
}

/** A gap opens to its task, or where it has none to the requirement. */
function gapBlocker(item: GapItem): Blocker | null {
  const standing = standingOf(item)
  if (standing === 'unscored') return requirement(item.requirement, 'gapUnscored')
  if (standing === 'unplanned') return requirement(item.requirement, 'gapUnplanned')
  return standing === 'planned' && item.task ? { ...named('task', item.task), why: 'gapOpen' } : null
}

function auditPart({ audited }: ReadinessFacts, applicable: readonly JudgedRequirement[]): Counted {
  return part(
    'internalAudit',
    applicable.map(({ key }) => (audited.has(key) ? null : requirement(key, 'notAudited'))),
  )
}

/** Only ISO/IEC 42001 has its list of what is to be written down here. */
function documentsPart({ standard, written, hasStatement }: ReadinessFacts): Counted {
  const items = standard === 'iso42001' ? documentedNow(written, hasStatement) : []
  return part(
    'documents',
    items.map(({ id, requirement: key, isEffective }) =>
      isEffective ? null : { type: 'requirement', id: key, number: id, title: null, why: 'notDocumented' },
    ),
  )
}

const unplannedStates: readonly string[] = [
  'reported',
  'confirmed',
  'controlled',
  'corrected',
  'evaluated',
  'analysing',
]

/** From audits and reviews: none critical, each at least planned. With none open there is nothing against us. */
function nonconformitiesPart({ nonconformities }: ReadinessFacts): Counted {
  const blockers = nonconformities.flatMap((one): Blocker[] => {
    if (one.severity === 'critical') return [{ ...named('nonconformity', one), why: 'ncCritical' }]
    return unplannedStates.includes(one.state) ? [{ ...named('nonconformity', one), why: 'ncUnplanned' }] : []
  })
  const of = Math.max(1, nonconformities.length)
  return { key: 'nonconformities', done: of - blockers.length, of, blockers }
}
