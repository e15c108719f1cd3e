import { z } from 'zod'

// The rules of the published models, OSCAL 1.2: what must be there, what may be there, how identifiers look. Typed from the models, not
// from our writer.

const token = z.string().regex(/^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u)
const uuid = z
  .string()
  .regex(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$/)
const line = z.string().regex(/^\S(.*\S)?$/u)
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/)
const property = z.strictObject({
  name: token,
  value: line,
  ns: z
    .string()
    .regex(/^[a-zA-Z][a-zA-Z0-9+\-.]+:.+$/)
    .optional(),
})
const metadata = z.strictObject({
  title: z.string().min(1),
  'last-modified': moment,
  version: line,
  'oscal-version': line,
  props: z.array(property).min(1),
  remarks: z.string().min(1),
})
const part = z.strictObject({ id: token, name: token, prose: z.string().min(1) })
const control = z.strictObject({
  id: token,
  title: z.string().min(1),
  props: z.array(property).min(1),
  parts: z.array(part).min(1).optional(),
  get controls() {
    return z.array(control).min(1).optional()
  },
})
const group = z.strictObject({
  id: token,
  title: z.string().min(1),
  controls: z.array(control).min(1).optional(),
  get groups() {
    return z.array(group).min(1).optional()
  },
})

export const catalogRules = z.strictObject({
  catalog: z.strictObject({
    uuid,
    metadata,
    groups: z.array(group).min(1).optional(),
    controls: z.array(control).min(1).optional(),
  }),
})

const item = z.strictObject({ type: z.enum(['control', 'statement']), 'id-ref': token })
const resource = z.strictObject({ type: z.enum(['catalog', 'profile']), href: z.string().min(1) })
const map = z.strictObject({
  uuid,
  relationship: z.enum(['equivalent-to', 'equal-to', 'subset-of', 'superset-of', 'intersects-with', 'no-relationship']),
  sources: z.array(item).min(1),
  targets: z.array(item).min(1),
  props: z.array(property).min(1).optional(),
  remarks: z.string().min(1).optional(),
})

export const mappingRules = z.strictObject({
  'mapping-collection': z.strictObject({
    uuid,
    metadata,
    provenance: z.strictObject({
      method: z.enum(['human', 'automation', 'hybrid']),
      'matching-rationale': z.enum(['syntactic', 'semantic', 'functional']),
      status: z.enum(['complete', 'not-complete', 'draft', 'deprecated', 'superseded']),
      'mapping-description': z.string().min(1),
    }),
    mappings: z
      .array(
        z.strictObject({
          uuid,
          'source-resource': resource,
          'target-resource': resource,
          maps: z.array(map).min(1),
          'target-gap-summary': z
            .strictObject({
              uuid,
              'unmapped-controls': z.array(z.strictObject({ 'with-ids': z.array(token).min(1) })).min(1),
            })
            .optional(),
        }),
      )
      .min(1),
  }),
})
