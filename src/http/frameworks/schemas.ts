import { z } from '@hono/zod-openapi'
import { refusalSchema } from '../records/schemas.ts'

const node = {
  ref: z.string(),
  parent: z.string().nullable().describe('The ref it stands under'),
  depth: z.int(),
  title: z.string(),
  text: z.string(),
  isRequirement: z.boolean().describe('False: a heading'),
}
const change = z.object({ ref: z.string(), title: z.string(), change: z.enum(['added', 'changed', 'removed']) })
const about = {
  format: z.enum(['library', 'oscal', 'workbook']),
  identifier: z.string().nullable(),
  ref: z.string(),
  name: z.string(),
  edition: z.string(),
  publisher: z.string(),
  copyright: z.string(),
}

export const frameworkSchema = z
  .object({
    ...about,
    key: z.string().describe('`own-crane`: the first half of its requirements’ keys'),
    isHeld: z.boolean(),
    requirements: z.int(),
    broughtAt: z.iso.datetime(),
  })
  .openapi('Framework')

export const wholeFrameworkSchema = frameworkSchema
  .extend({
    broughtBy: z.string().nullable().describe('By name'),
    nodes: z.array(z.object({ key: z.string(), ...node })),
    notes: z.array(refusalSchema).describe('What was not taken as the file had it'),
    changes: z.array(change).describe('What it asks otherwise than the edition it took the place of'),
  })
  .openapi('WholeFramework')

export const previewSchema = z
  .object({
    ...about,
    requirements: z.int(),
    headings: z.int(),
    nodes: z.array(z.object(node)).describe('The first 200'),
    notes: z.array(refusalSchema),
    isThere: z.boolean().describe('This very edition is here'),
    earlier: z.object({ key: z.string(), edition: z.string() }).nullable(),
    changes: z.array(change),
    digest: z.string(),
  })
  .openapi('FrameworkPreview')

export const takeQuery = z.object({
  digest: z.string().max(64).describe('Of the preview that was shown'),
  name: z.string().trim().min(1).max(300).optional().describe('What it is called here; else what the file says'),
})

export const holding = z.strictObject({ isHeld: z.boolean() }).openapi('FrameworkHolding')
export const takenSchema = z.object({ key: z.string() }).openapi('FrameworkTaken')

export const heldRequirementSchema = z.object({
  key: z.string(),
  ref: z.string(),
  title: z.string(),
  framework: z.string().describe('The framework’s name'),
})
