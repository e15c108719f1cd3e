import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { finding } from '#domain/records/finding/finding.ts'
import { recordTypes } from '#domain/records/index.ts'
import { reportText } from '#domain/words/auditReportScreen.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { factsIn } from '../records/fieldsPart.ts'
import type { Sayings } from '../records/sayings.ts'
import { type Block, type Fact, heading, paragraph } from '../writtenDocument.ts'

export interface PrintedFinding {
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly became: { readonly type: string; readonly number: string | null; readonly state: string } | null
  readonly repeats: { readonly number: string | null } | null
}

const { kind, severity, requirement, statement, evidence, stance, response, upheldBecause } = finding.fields
const told = { kind, severity, requirement, statement, evidence, stance, response, upheldBecause }

/** Every finding with what was found, what shows it, what the audited say, and what it became. */
export function findingsPart(findings: readonly PrintedFinding[], sayings: Sayings): Block[] {
  const { say } = sayings
  if (findings.length === 0) return [paragraph(say(reportText.noFindings), 'missing')]
  return findings.flatMap((found): Block[] => [
    heading(2, [found.number, found.title].filter(Boolean).join(' ')),
    {
      kind: 'facts',
      facts: [
        { label: say(documentText.stage), value: stateOf('finding', found.state, sayings) },
        ...factsIn(told, { ...found }, sayings),
        ...after(found, sayings),
      ],
    },
  ])
}

function after({ became, repeats }: PrintedFinding, sayings: Sayings): Fact[] {
  const { say } = sayings
  const type = became && recordTypes[became.type]
  return [
    ...(repeats
      ? [{ label: say(documentText.related), value: say(reportText.again, { number: repeats.number ?? '–' }) }]
      : []),
    ...(became && type
      ? [
          {
            label: say(reportText.became, { type: say(type.label) }),
            value: [became.number, stateOf(became.type, became.state, sayings)].filter(Boolean).join(', '),
          },
        ]
      : []),
  ]
}

function stateOf(type: string, state: string, { say }: Sayings): string {
  const states = recordTypes[type]?.states as Readonly<Record<string, StateDefinition>> | undefined
  return states?.[state] ? say(states[state].label) : state
}
