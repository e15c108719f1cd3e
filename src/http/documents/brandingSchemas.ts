import { z } from '@hono/zod-openapi'
import { logoTypes } from '#domain/branding/branding.ts'
import { shortText } from '../shapes.ts'

export const brandingSchema = z
  .object({
    name: z.string().describe('Empty: the organization’s own'),
    primary: z.string().describe('#rrggbb'),
    header: z.string(),
    footer: z.string(),
    logo: z
      .object({ type: z.enum(logoTypes), width: z.int(), height: z.int(), hash: z.string().describe('SHA-256') })
      .nullable(),
    version: z.int().describe('0 before anything was decided'),
  })
  .openapi('Branding')

export const brandingChange = z
  .strictObject({
    name: shortText.optional(),
    primary: shortText.optional(),
    header: shortText.optional(),
    footer: shortText.optional(),
  })
  .openapi('BrandingChange')
