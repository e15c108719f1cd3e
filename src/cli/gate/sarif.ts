import type { GateFound } from './ask.ts'
import { namedSystem } from './printed.ts'

/** The answer as SARIF 2.1.0: a result for every reason why the gate is closed, none where it is open. */
export function gateAsSarif(found: GateFound): string {
  const codes = [...new Set(found.refusals.map(({ code }) => code))]
  const run = {
    tool: { driver: { name: 'Meliora', rules: codes.map((id) => ruleOf(found, id)) } },
    invocations: [{ executionSuccessful: found.isAnswered, exitCode: found.open ? 0 : 1 }],
    properties: { gate: found.gate, open: found.open },
    results: found.refusals.map((refusal, at) =>
      resultOf(found, { ...refusal, at, rule: codes.indexOf(refusal.code) }),
    ),
  }
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function ruleOf({ refusals }: GateFound, id: string) {
  const text = refusals.find(({ code }) => code === id)?.sentence ?? id
  return { id, shortDescription: { text }, defaultConfiguration: { level: 'error' } }
}

type Reason = GateFound['refusals'][number] & { readonly at: number; readonly rule: number }

/** A system is no file: readers that want one are shown its number as if it were. */
function resultOf(found: GateFound, { code, sentence, field, at, rule }: Reason) {
  const { number, title } = found.system
  const place = `ai-systems/${encodeURIComponent(number ?? title)}`
  return {
    ruleId: code,
    ruleIndex: rule,
    level: 'error',
    message: { text: `${namedSystem(found)}, ${found.gate}: ${sentence}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: place }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: [place, field].filter(Boolean).join('/'), kind: 'object' }],
      },
    ],
    partialFingerprints: { 'melioraGate/v1': [place, found.gate, code, field ?? at].join('/') },
  }
}
