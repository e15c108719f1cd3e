import { z } from 'zod'

// The rules of the published models of assessment results and plans of action, OSCAL 1.2: what must be there, what may be there, how
// identifiers look. Typed from the models, not from our writer; strict, so that a name the model does not know is refused.

const token = z.string().regex(/^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u)
const uuid = z
  .string()
  .regex(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$/)
const line = z.string().regex(/^\S(.*\S)?$/u)
const markup = z.string().min(1)
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/)
const props = z
  .array(
    z.strictObject({
      name: token,
      value: line,
      ns: z
        .string()
        .regex(/^[a-zA-Z][a-zA-Z0-9+\-.]+:.+$/)
        .optional(),
    }),
  )
  .min(1)
const metadata = z.strictObject({
  title: markup,
  'last-modified': moment,
  version: line,
  'oscal-version': line,
  props,
  remarks: markup,
})
const observation = z.strictObject({
  uuid,
  title: markup.optional(),
  description: markup,
  props: props.optional(),
  methods: z.array(z.enum(['EXAMINE', 'INTERVIEW', 'TEST', 'UNKNOWN'])).min(1),
  collected: moment,
  remarks: markup.optional(),
})
const relatedObservations = z.array(z.strictObject({ 'observation-uuid': uuid })).min(1)

const finding = z.strictObject({
  uuid,
  title: markup,
  description: markup,
  target: z.strictObject({
    type: z.enum(['statement-id', 'objective-id']),
    'target-id': token,
    status: z.strictObject({ state: z.enum(['satisfied', 'not-satisfied']) }),
  }),
  props: props.optional(),
  'related-observations': relatedObservations.optional(),
  remarks: markup.optional(),
})

const selection = z.union([
  z.strictObject({ 'include-all': z.strictObject({}) }),
  z.strictObject({ 'include-controls': z.array(z.strictObject({ 'control-id': token })).min(1) }),
])

export const assessmentRules = z.strictObject({
  'assessment-results': z.strictObject({
    uuid,
    metadata,
    'import-ap': z.strictObject({ href: z.string().min(1), remarks: markup.optional() }),
    results: z
      .array(
        z.strictObject({
          uuid,
          title: markup,
          description: markup,
          start: moment,
          end: moment.optional(),
          props: props.optional(),
          'reviewed-controls': z.strictObject({ 'control-selections': z.array(selection).min(1) }),
          observations: z.array(observation).min(1).optional(),
          findings: z.array(finding).min(1).optional(),
        }),
      )
      .min(1),
  }),
})

const task = z.strictObject({
  uuid,
  type: z.enum(['milestone', 'action']),
  title: markup,
  props: props.optional(),
  timing: z.strictObject({ 'on-date': z.strictObject({ date: moment }) }).optional(),
})

export const actionPlanRules = z.strictObject({
  'plan-of-action-and-milestones': z.strictObject({
    uuid,
    metadata,
    'system-id': z.strictObject({ id: line, 'identifier-type': z.string().optional() }),
    observations: z.array(observation).min(1).optional(),
    risks: z
      .array(
        z.strictObject({
          uuid,
          title: markup,
          description: markup,
          statement: markup,
          status: z.enum([
            'open',
            'investigating',
            'remediating',
            'deviation-requested',
            'deviation-approved',
            'closed',
          ]),
          deadline: moment.optional(),
          remediations: z
            .array(
              z.strictObject({
                uuid,
                lifecycle: z.enum(['recommendation', 'planned', 'completed']),
                title: markup,
                description: markup,
                tasks: z.array(task).min(1),
              }),
            )
            .min(1)
            .optional(),
        }),
      )
      .min(1)
      .optional(),
    'poam-items': z
      .array(
        z.strictObject({
          uuid,
          title: markup,
          description: markup,
          props: props.optional(),
          'related-observations': relatedObservations.optional(),
          'related-risks': z.array(z.strictObject({ 'risk-uuid': uuid })).min(1),
        }),
      )
      .min(1),
  }),
})
