import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type Resource, resourceFields } from './fields.ts'
import { resourceStates } from './states.ts'

type ResourceFacts = Facts<Resource>

const said = [
  'kind',
  'nature',
  'description',
  'source',
  'resourceVersion',
  'identifier',
  'licence',
  'location',
  'systems',
] as const
const ofData = ['provenance', 'quality', 'preparation', 'biasChecked', 'personalData', 'retention'] as const
const beside = ['skills', 'limitations', 'requirements', 'reviewBy'] as const

/** Data, tools, computing or people that AI systems rest on: written down once, shared by as many systems as use it (A.4, C-008). */
export const resource = recordType({
  name: 'resource',
  plural: 'resources',
  prefix: 'RES',
  label: { en: 'Resource', de: 'Ressource' },
  pluralLabel: { en: 'Resources', de: 'Ressourcen' },
  topics: ['riskAssessment', 'impactAssessment'],
  fields: resourceFields,
  states: resourceStates,
  initial: 'noted',
  numberedBy: 'noted',
  captures: ['title', 'owner', ...said, ...ofData, ...beside],
  relations: { owner: (facts: ResourceFacts) => isWriting(facts.actor, facts.before.owner) },
  editableBy: ['owner', 'processOwner', 'aimsManager'],
  moves: {
    take: {
      label: { en: 'Take into use', de: 'In Gebrauch nehmen' },
      from: ['noted'],
      to: 'inUse',
      by: ['owner', 'processOwner', 'aimsManager'],
      asks: [
        'kind',
        'owner',
        'description',
        'source',
        'licence',
        'location',
        'systems',
        ...ofData,
        'skills',
        'reviewBy',
      ],
      guard: (facts) => [...unsaid(facts), ...unsaidOfData(facts)],
      effect: ({ actor, now }) => ({ confirmedAt: now, confirmedBy: actorId(actor) }),
    },
    confirm: {
      label: { en: 'Confirm it is still so', de: 'Bestätigen, dass es noch stimmt' },
      from: ['inUse'],
      by: ['owner', 'processOwner', 'aimsManager'],
      asks: ['reviewBy'],
      guard: ({ record, before, today }) =>
        unmet(
          (!record.reviewBy || record.reviewBy === before.reviewBy || record.reviewBy <= today) &&
            refuse('resource_review_missing', { field: 'reviewBy' }),
        ),
      effect: ({ actor, now }) => ({ confirmedAt: now, confirmedBy: actorId(actor) }),
    },
    giveUp: {
      label: { en: 'Give up', de: 'Aufgeben' },
      from: ['noted', 'inUse'],
      to: 'givenUp',
      by: ['owner', 'processOwner', 'aimsManager'],
      reason: 'required',
    },
  },
  mayEdit: (facts, changed) =>
    facts.before.state === 'givenUp'
      ? [refuse('resource_given_up')]
      : unmet(
          facts.before.state === 'inUse' &&
            changed.includes('kind') &&
            refuse('resource_kind_fixed', { field: 'kind' }),
          ...(facts.before.state === 'inUse'
            ? [...unsaid(facts), ...unsaidOfData(facts)].filter(({ field }) => field && changed.includes(field))
            : []),
        ),
  derive: ({ state, reviewBy }) => ({
    status: { noted: 'planned', inUse: 'inProgress' }[state] ?? 'completed',
    due: state === 'inUse' ? reviewBy : null,
  }),
})

function unsaid({ record }: ResourceFacts): readonly Refusal[] {
  const named = record.systems.flatMap(({ aiSystem }) => aiSystem ?? [])
  return unmet(
    !record.kind && refuse('resource_kind_missing', { field: 'kind' }),
    !record.owner && refuse('owner_missing', { field: 'owner' }),
    !record.description?.trim() && refuse('resource_description_missing', { field: 'description' }),
    named.length === 0 && refuse('resource_systems_missing', { field: 'systems' }),
    new Set(named).size < named.length && refuse('resource_system_twice', { field: 'systems' }),
    record.kind === 'people' && !record.skills?.trim() && refuse('resource_skills_missing', { field: 'skills' }),
    record.kind === 'compute' && !record.location?.trim() && refuse('resource_location_missing', { field: 'location' }),
  )
}

/** What is asked of data and of nothing else (A.7.3 to A.7.6). */
function unsaidOfData({ record }: ResourceFacts): readonly Refusal[] {
  if (record.kind !== 'data') return []
  const { biasChecked } = record
  return unmet(
    !record.provenance?.trim() && refuse('resource_provenance_missing', { field: 'provenance' }),
    !record.quality?.trim() && refuse('resource_quality_missing', { field: 'quality' }),
    !record.preparation?.trim() && refuse('resource_preparation_missing', { field: 'preparation' }),
    (!biasChecked || biasChecked.answer === 'no' || !biasChecked.why?.trim()) &&
      refuse('resource_bias_unchecked', { field: 'biasChecked' }),
  )
}
