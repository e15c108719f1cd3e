import type { GateFound } from './ask.ts'
import { namedSystem } from './printed.ts'

/** The answer as JUnit XML: one test that passes, or one for every reason why the gate is closed. */
export function gateAsJunit(found: GateFound): string {
  const { gate, open, isAnswered, refusals } = found
  const count = open ? 1 : refusals.length
  const failed = open || !isAnswered ? 0 : count
  const errors = isAnswered ? 0 : count
  const cases = open ? [passed(found)] : refusals.map((refusal) => missed(found, refusal))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${count}" failures="${failed}" errors="${errors}">`,
    `  <testsuite name="${escaped(`${namedSystem(found)} ${gate}`)}" tests="${count}" failures="${failed}" errors="${errors}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')
}

function passed(found: GateFound): string {
  return `    <testcase classname="meliora.gate.${escaped(found.gate)}" name="${escaped(namedSystem(found))}"/>`
}

function missed({ gate, isAnswered }: GateFound, { code, sentence }: GateFound['refusals'][number]): string {
  const kind = isAnswered ? 'failure' : 'error'
  return [
    `    <testcase classname="meliora.gate.${escaped(gate)}" name="${escaped(sentence)}">`,
    `      <${kind} type="${escaped(code)}" message="${escaped(sentence)}"/>`,
    '    </testcase>',
  ].join('\n')
}

/** Characters XML cannot hold at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"'\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`)
}
