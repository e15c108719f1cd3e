import { z } from '@hono/zod-openapi'
import { type View, viewNames } from '#domain/overview/views.ts'

export const overviewSchema = z
  .object({
    view: z.enum(viewNames as [View]),
    today: z.iso.date(),
    panels: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        figures: z.array(
          z.object({
            key: z.string(),
            label: z.string(),
            tone: z.enum(['late', 'watch', 'plain']),
            value: z.union([z.int(), z.string()]).nullable().describe('A count, or a light; null: not known'),
            api: z.string().describe('Below /api/v1: the answer this number is; of a list, how many it holds'),
            page: z.string().describe('Below /o/{slug}: where its records are'),
          }),
        ),
      }),
    ),
  })
  .openapi('Overview')

const waiting = z.object({
  record: z.object({
    id: z.uuid(),
    type: z.string(),
    plural: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    state: z.string(),
    status: z.string(),
    due: z.iso.date().nullable(),
    overdue: z.boolean(),
    owner: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
  }),
  move: z.string(),
  label: z.string().describe('The move in your language'),
  missing: z
    .array(z.object({ code: z.string(), sentence: z.string(), field: z.string().optional() }))
    .describe('Empty: it can be made now'),
  because: z.enum(['own', 'office']),
})

export const nextSchema = z
  .object({
    today: z.iso.date(),
    next: z.array(waiting),
    others: z.array(waiting).describe('Yours, and waiting for others'),
    reading: z.array(
      z.object({
        version: z.uuid(),
        document: z.uuid(),
        number: z.string().nullable(),
        title: z.string(),
        dueOn: z.iso.date(),
      }),
    ),
    more: z.boolean().describe('There is more than was looked at'),
  })
  .openapi('WhatNeedsYou')

export const pathSchema = z
  .object({
    groups: z.array(
      z.object({
        kind: z.enum(['pillar', 'clause']),
        key: z.string(),
        label: z.string(),
        maturity: z.number().nullable().describe('Mean of the levels given, 0 to 5; null: nobody gave one'),
        rated: z.int(),
        of: z.int().describe('Requirements that apply'),
        next: z.array(
          z.object({
            key: z.string(),
            ref: z.string(),
            title: z.string(),
            status: z.string(),
            maturity: z.number().nullable(),
            step: z.string(),
            sentence: z.string(),
          }),
        ),
      }),
    ),
  })
  .openapi('PathOnward')
