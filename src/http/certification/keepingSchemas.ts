import { z } from '@hono/zod-openapi'
import { packSections } from '#domain/certification/keeping/packSections.ts'

const text = z.string().nullable()
const day = z.iso.date()
const dayIfAny = day.nullable()
const named = { type: z.string(), id: text, number: text, title: text }

export const keepingSchema = z
  .object({
    today: day,
    status: z.enum(['valid', 'suspended', 'withdrawn', 'expired', 'ended', 'none']),
    next: z.array(
      z.object({
        step: z.enum(['surveillance1', 'surveillance2', 'recertification']),
        by: day,
        dueOn: day,
        sites: z
          .object({ others: z.int(), visited: z.int(), atRandom: z.int() })
          .nullable()
          .describe('Sites it visits at least beside the central function (R13); null where there is none'),
      }),
    ),
    warnings: z.array(z.object({ why: z.string(), ...named, day: dayIfAny })),
    momentum: z
      .object({
        before: z.int(),
        after: z.int().nullable(),
        change: z.number().nullable(),
        isDropping: z.boolean(),
        knownFrom: day,
      })
      .nullable(),
    evolution: z.array(z.object({ ...named, verb: z.string(), day })),
    statement: text,
  })
  .openapi('CertificateKeeping')

export const packSchema = z
  .object({
    since: day,
    today: day,
    sections: z.array(
      z.object({
        key: z.enum(packSections),
        items: z.array(
          z.object({ section: z.enum(packSections), ...named, state: z.string(), day: dayIfAny, note: text }),
        ),
      }),
    ),
  })
  .openapi('SurveillancePack')

const count = z.int()
export const fullCycleSchema = z
  .object({
    from: dayIfAny,
    to: dayIfAny,
    today: day,
    years: z.array(
      z.object({
        from: day,
        to: day,
        internalAudits: count,
        reviews: count,
        improvementsClosed: count,
        improvementsMet: count,
        nonconformities: count,
        majors: count,
        nonconformitiesClosed: count,
        incidents: count,
        objectivesAchieved: count,
      }),
    ),
    yearsWithout: z.array(count),
    neverSampled: z.array(z.string()),
  })
  .openapi('FullCycle')
