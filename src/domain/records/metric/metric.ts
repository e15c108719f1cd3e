import { actorId } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { mayWrite } from '#domain/people/roles.ts'
import { definitionMissing, definitionWrong, mayEditMetric } from './defining.ts'
import { definitionFieldNames, metricFields, watchFieldNames } from './fields.ts'
import { metricStates } from './states.ts'

/** With one of these otherwise, figures are others: also those already read, and those a running proof waits for. */
const otherFigures = [
  'unit',
  'kind',
  'cadence',
  'direction',
  'minDenominator',
  'formula',
  'formulaPriority',
  'formulaService',
] as const

/** The metric: what is measured, in which versions, and what it is watched for (measurement.md 2a). */
export const metric = recordType({
  name: 'metric',
  plural: 'metrics',
  prefix: 'MET',
  label: { en: 'Metric', de: 'Kennzahl' },
  pluralLabel: { en: 'Metrics', de: 'Kennzahlen' },
  topics: ['measurement'],
  fields: metricFields,
  states: metricStates,
  initial: 'draft',
  numberedBy: 'draft',
  captures: ['title', ...definitionFieldNames, ...watchFieldNames],
  relations: {
    owner: ({ actor, before }) => before.owner !== null && actorId(actor) === before.owner && writes(actor),
    raiser: ({ actor, before }) => before.createdBy !== null && actorId(actor) === before.createdBy && writes(actor),
  },
  editableBy: ['owner', 'raiser', 'aimsManager', 'improvementCoordinator', 'processOwner'],
  moves: {
    activate: {
      label: { en: 'Put into use', de: 'In Gebrauch nehmen' },
      from: ['draft'],
      to: 'active',
      by: ['owner', 'raiser', 'aimsManager', 'improvementCoordinator', 'processOwner'],
      asks: ['owner', ...definitionFieldNames, ...watchFieldNames],
      needs: ['activePeople'],
      guard: (facts) => [
        ...definitionMissing(facts.record),
        ...definitionWrong(facts.record),
        ...unmet(
          facts.record.owner &&
            !facts.answers.activePeople.has(facts.record.owner) &&
            refuse('person_not_active', { field: 'owner' }),
        ),
      ],
      effect: ({ record, actor, now }) => ({
        owner: record.owner ?? actorId(actor),
        definitionVersion: 1,
        comparableSince: 1,
        activatedAt: now,
      }),
    },
    revise: {
      label: { en: 'Revise the definition', de: 'Definition ändern' },
      from: ['active'],
      by: ['owner', 'aimsManager', 'improvementCoordinator'],
      asks: ['title', 'seriesContinues', ...definitionFieldNames],
      reason: 'required',
      guard: (facts) => [
        ...definitionMissing(facts.record),
        ...definitionWrong(facts.record),
        ...unmet(
          facts.record.seriesContinues &&
            otherFigures.some((field) => facts.record[field] !== facts.before[field]) &&
            refuse('series_cannot_continue', { field: 'seriesContinues' }),
        ),
      ],
      effect: ({ record, before }) => {
        const version = (before.definitionVersion ?? 1) + 1
        return {
          definitionVersion: version,
          comparableSince: record.seriesContinues ? before.comparableSince : version,
          seriesContinues: false,
        }
      },
    },
    retire: {
      label: { en: 'Retire', de: 'Außer Gebrauch nehmen' },
      from: ['draft', 'active'],
      to: 'retired',
      by: ['owner', 'raiser', 'aimsManager', 'improvementCoordinator'],
      reason: 'required',
    },
    resume: {
      label: { en: 'Use again', de: 'Wieder verwenden' },
      from: ['retired'],
      to: 'active',
      by: ['owner', 'aimsManager', 'improvementCoordinator'],
      reason: 'required',
      guard: (facts) => [...definitionMissing(facts.record), ...definitionWrong(facts.record)],
      effect: ({ before, now }) => ({
        definitionVersion: before.definitionVersion ?? 1,
        comparableSince: before.comparableSince ?? 1,
        activatedAt: before.activatedAt ?? now,
      }),
    },
  },
  mayEdit: mayEditMetric,
  derive: ({ state }) => ({
    status: { draft: 'planned', active: 'inProgress', retired: 'completed' }[state] ?? 'planned',
    due: null,
  }),
})

function writes(actor: Parameters<typeof actorId>[0]): boolean {
  return actor.kind === 'person' && mayWrite(actor.roles)
}
