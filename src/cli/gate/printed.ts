import { dayInWords } from '#domain/words/dayInWords.ts'
import { gateWords } from '#domain/words/gateWords.ts'
import { filled, type Language } from '#domain/words/language.ts'
import type { GateFound } from './ask.ts'

/** The answer for a person: the sentences of the screen, one a line. */
export function printedGate(found: GateFound, language: Language): string {
  const said = { system: namedSystem(found), gate: found.gate }
  if (!found.isAnswered) return found.refusals.map(({ sentence }) => sentence).join('\n')
  if (!found.open)
    return [filled(gateWords.closed[language], said), ...found.refusals.map(({ sentence }) => `- ${sentence}`)].join(
      '\n',
    )
  return [filled(gateWords.open[language], said), ...decision(found, language)].join('\n')
}

function decision({ decidedAt, decidedBy, conditions }: GateFound, language: Language): string[] {
  const by = { day: dayInWords(decidedAt?.slice(0, 10) ?? '', language), person: decidedBy ?? '' }
  return [
    ...(decidedAt && decidedBy ? [filled(gateWords.decided[language], by)] : []),
    ...(conditions ? [filled(gateWords.conditions[language], { conditions })] : []),
  ]
}

/** `AIS-2026-0003 TalentSift`. */
export function namedSystem({ system: { number, title } }: GateFound): string {
  return [number, title].filter(Boolean).join(' ')
}

/** The answer for a program. */
export function gateAsJson({ isAnswered, ...found }: GateFound): string {
  return JSON.stringify({ ...found, answered: isAnswered }, null, 2)
}
