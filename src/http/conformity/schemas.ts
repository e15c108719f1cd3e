import { z } from '@hono/zod-openapi'
import { evidenceKinds } from '#domain/around/evidence.ts'
import { gaps, requirementStatuses } from '#domain/conformity/status.ts'
import { newEvidence } from '../around/schemas.ts'

const id = z.uuid()
const day = z.iso.date()
const instant = z.iso.datetime()
const count = z.int()
const person = z.object({ id, name: z.string() })
const text = z.string().max(50_000)
const dayText = z.string().max(20)

const standard = z.object({ id: z.string(), name: z.string(), short: z.string(), edition: z.string() })
export const statusCountsSchema = z.object({
  evidenced: count,
  partly: count,
  expired: count,
  notShown: count,
  notApplicable: count,
})

const judged = {
  status: z.enum(requirementStatuses),
  gaps: z.array(z.enum(gaps)).describe('What is missing for it to be evidenced'),
  nonconformities: count.describe('Nonconformities under way that name it'),
  until: day.nullable().describe('The last day on which the status holds if nothing is added; null: no day ends it'),
}

export const conformitySchema = z
  .object({
    today: day,
    standards: z.array(
      standard.extend({
        counts: statusCountsSchema,
        requirements: z.array(
          z.object({
            key: z.string(),
            ref: z.string(),
            title: z.string(),
            kind: z.string(),
            ...judged,
            shownBy: count.describe('Things in effect that show it'),
            underWay: count,
            expired: count,
            firstEnd: day.nullable().describe('The first day on which one of them ends'),
          }),
        ),
      }),
    ),
  })
  .openapi('Conformity')

const named = z.object({
  id,
  type: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.string(),
  status: z.string(),
})
const pieceSchema = z.object({
  id,
  kind: z.enum(evidenceKinds),
  label: z.string(),
  url: z.string().nullable(),
  text: z.string().nullable(),
  file: z.object({ id, hash: z.string().describe('SHA-256'), size: z.int(), mediaType: z.string() }).nullable(),
})

export const showingSchema = z
  .object({
    id: id.nullable().describe('Null where nobody linked it'),
    requirement: z.string(),
    because: z
      .enum(['linked', 'serves', 'stated', 'being'])
      .describe(
        'Somebody linked it; the record names the requirement; the statement of applicability names it; records of its kind show it',
      ),
    stands: z.enum(['done', 'paper', 'underWay', 'expired', 'nothing']),
    until: day.nullable(),
    validFrom: day.nullable(),
    note: z.string().nullable(),
    at: instant.nullable(),
    by: person.nullable(),
    releasedAt: instant.nullable(),
    isNarrow: z.boolean().describe('Not everyone in the organization may see it'),
    record: named.nullable(),
    evidence: pieceSchema.nullable(),
  })
  .openapi('Showing')

export const requirementSchema = z
  .object({
    key: z.string(),
    ref: z.string(),
    title: z.string(),
    kind: z.string(),
    standard,
    today: day,
    judged: z.object({
      ...judged,
      key: z.string(),
      shown: z.object({
        done: count,
        paper: count,
        underWay: count,
        expired: count,
        doneUntil: day.nullable(),
        paperUntil: day.nullable(),
        firstEnd: day.nullable(),
      }),
    }),
    showings: z.array(showingSchema),
  })
  .openapi('RequirementConformity')

export const libraryPieceSchema = pieceSchema
  .extend({
    validUntil: day.nullable(),
    at: instant,
    by: person.nullable(),
    withdrawnAt: instant.nullable(),
    record: named.nullable().describe('The record it hangs on; null where it hangs on none'),
    requirements: z.array(z.string()).describe('The requirements it shows: how often it is used again'),
    copies: count.describe('Pieces elsewhere with the same content'),
  })
  .openapi('LibraryPiece')

export const newShowing = z
  .strictObject({
    record: z.string().max(100).nullable().optional().describe('Id or number'),
    evidence: z.string().max(60).nullable().optional().describe('A piece of evidence by id'),
    piece: newEvidence.nullable().optional().describe('A new piece for the library'),
    note: text.nullable().optional(),
    validFrom: dayText.nullable().optional(),
    validUntil: dayText.nullable().optional(),
  })
  .openapi('NewShowing')

export const daysQuery = z.strictObject({
  from: z.exactOptional(dayText).describe('First day; twelve whole months back when absent'),
  to: z.exactOptional(dayText).describe('Last day; today when absent'),
})

export const daysSchema = z
  .object({
    from: day,
    to: day,
    today: day,
    days: z.array(statusCountsSchema.extend({ day, standard: z.string() })),
    changes: z.array(
      z.object({
        day,
        requirement: z.string(),
        before: z.enum(requirementStatuses).nullable(),
        after: z.enum(requirementStatuses),
      }),
    ),
  })
  .openapi('ConformityDays')
