import type { Strength } from '../crosswalk/strength.ts'
import { controlId } from './catalog.ts'
import { type Circumstances, metadata, property } from './document.ts'
import type { SeenStrength } from './seen.ts'

/** Our strengths in OSCAL's relationships (brief §1.8): two of them meet in one, so that the strength itself stands beside it. */
const relationships: Readonly<Record<Exclude<Strength, 'none'>, string>> = {
  identical: 'equivalent-to',
  similar: 'intersects-with',
  partial: 'intersects-with',
}

interface MappingSource {
  readonly source: { readonly id: string; readonly name: string; readonly edition: string }
  readonly target: { readonly id: string; readonly name: string; readonly edition: string }
  readonly rows: readonly SeenStrength[]
  readonly description: string
  readonly losses: readonly string[]
}

/** The crosswalk from one standard to ISO/IEC 42001 as an OSCAL mapping collection; what nothing maps to stands in the gap summary. */
export function mappingDocument(asked: MappingSource, circumstances: Circumstances) {
  const { source, target, rows, description, losses } = asked
  const { uuidOf } = circumstances
  const name = `${source.id} ${target.id}`
  const none = rows.filter(({ strength }) => strength === 'none').map(({ target: key }) => idOf(key))
  const title = `${source.name}:${source.edition} → ${target.name}:${target.edition}`
  return {
    'mapping-collection': {
      uuid: uuidOf(`mapping-collection ${name}`),
      metadata: metadata({ title, version: '1', losses }, circumstances),
      provenance: {
        method: 'human',
        'matching-rationale': 'functional',
        status: 'complete',
        'mapping-description': description,
      },
      mappings: [
        {
          uuid: uuidOf(`mapping ${name}`),
          'source-resource': { type: 'catalog', href: `${source.id}.json` },
          'target-resource': { type: 'catalog', href: `${target.id}.json` },
          maps: rows.flatMap((row) => mapOf(row, uuidOf)),
          ...(none.length > 0 && {
            'target-gap-summary': { uuid: uuidOf(`gap ${name}`), 'unmapped-controls': [{ 'with-ids': none }] },
          }),
        },
      ],
    },
  }
}

function mapOf({ target, sources, strength, reason }: SeenStrength, uuidOf: Circumstances['uuidOf']) {
  if (strength === 'none' || sources.length === 0) return []
  return [
    {
      uuid: uuidOf(`map ${target} ${sources.join(' ')}`),
      relationship: relationships[strength],
      sources: sources.map((key) => ({ type: 'control', 'id-ref': idOf(key) })),
      targets: [{ type: 'control', 'id-ref': idOf(target) }],
      props: [property('strength', strength)],
      ...(reason && { remarks: reason }),
    },
  ]
}

function idOf(key: string): string {
  const at = key.indexOf(':')
  return controlId(key.slice(0, at), key.slice(at + 1))
}
