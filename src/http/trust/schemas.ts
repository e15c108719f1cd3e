import { z } from '@hono/zod-openapi'
import { enquiryKinds } from '#domain/records/enquiry/kinds.ts'
import { factKinds, trustAudienceNames } from '#domain/trust/audiences.ts'

const text = z.string().nullable()
const day = z.iso.date().nullable()
const audiences = z.array(z.enum(trustAudienceNames)).describe('Whom it is told; empty for everyone')

const certificateSchema = z
  .object({
    status: z.enum(['valid', 'suspended', 'withdrawn', 'expired', 'ended', 'none']),
    standard: text,
    edition: text,
    number: text,
    scope: text,
    sites: text,
    body: text,
    accreditedBy: text,
    accreditationMark: text,
    verificationLink: text,
    decidedOn: day,
    expiresOn: day,
    audiences,
  })
  .openapi('PublicCertificate')

const factSchema = z
  .object({ kind: z.enum(factKinds), title: z.string(), body: text, value: text, asOf: z.iso.date(), audiences })
  .openapi('PublicFact')

const look = {
  organization: z.string(),
  color: z.string().describe('`#rrggbb`'),
  logo: text.describe('The logo as a data address'),
}
const shown = { today: z.iso.date(), certificates: z.array(certificateSchema), facts: z.array(factSchema) }

export const publicPageSchema = z
  .object({
    ...look,
    isDemo: z.boolean().describe('A fictional organization'),
    headline: z.string(),
    introduction: text,
    contact: text,
    takesMessages: z.boolean(),
    ...shown,
  })
  .openapi('PublicTrustPage')

export const pageSchema = z
  .object({
    id: z.uuid(),
    address: z.string(),
    headline: z.string(),
    introduction: text,
    contact: text,
    takesMessages: z.boolean(),
    publishedAt: z.iso.datetime().nullable(),
    version: z.int(),
  })
  .openapi('TrustPage')

export const ownPageSchema = z
  .object({
    page: pageSchema.nullable(),
    proposedAddress: z.string(),
    released: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(factKinds),
        record: z.uuid().nullable(),
        title: z.string(),
        body: text,
        value: text,
        asOf: z.iso.date(),
        audiences,
        stands: z.boolean().describe('False: what it was taken from is not in force any more, so nobody sees it'),
      }),
    ),
    releasable: z.array(z.object({ id: z.uuid(), type: z.string(), number: text, title: z.string() })),
    preview: z.object({ ...look, ...shown }),
  })
  .openapi('OwnTrustPage')

const long = z.string().max(10_000).nullable().default(null)
export const pageText = z
  .strictObject({
    address: z.string().regex(/^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/),
    headline: z.string().max(200),
    introduction: long,
    contact: z.string().max(200).nullable().default(null),
    takesMessages: z.boolean().default(false),
  })
  .openapi('TrustPageText')

export const releaseText = z
  .strictObject({
    kind: z.enum(factKinds),
    record: z.uuid().nullable().default(null),
    title: z.string().max(200).nullable().default(null),
    body: long,
    audiences: audiences.default([]),
  })
  .openapi('TrustRelease')

export const messageText = z
  .strictObject({
    kind: z.enum(Object.keys(enquiryKinds) as [keyof typeof enquiryKinds, ...(keyof typeof enquiryKinds)[]]),
    message: z.string().max(10_000),
    about: z.string().max(300).nullable().default(null),
    sender: z.string().max(200).nullable().default(null),
    contact: z.string().max(200).nullable().default(null),
  })
  .openapi('TrustMessage')
