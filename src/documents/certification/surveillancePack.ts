import type { PackItem, SurveillancePack } from '#domain/certification/keeping/pack.ts'
import { changeKinds } from '#domain/certification/rules/changes.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { proofFields } from '#domain/records/improvement/proofFields.ts'
import { recordTypes } from '#domain/records/index.ts'
import { cycleFileText } from '#domain/words/cycleFileWords.ts'
import { packText } from '#domain/words/cycleScreen.ts'
import type { Printing } from '../records/matter.ts'
import { framedDocument } from '../records/recordDocument.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { type Block, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'

/** What the body looks at in a surveillance, section by section (C-241, C-293). */
export function surveillancePackDocument(pack: SurveillancePack, subject: string, printing: Printing): WrittenDocument {
  const sayings = sayingsOf({ printing, names: {} })
  const { say, day } = sayings
  return framedDocument(printing, {
    title: say(cycleFileText.pack),
    subject,
    sayings,
    blocks: [
      paragraph(say(cycleFileText.since, { day: day(pack.since) }), 'quiet'),
      ...pack.sections.flatMap(({ key, items }) => [
        heading(1, say(packText[key])),
        ...(items.length === 0 ? [paragraph(say(cycleFileText.nothing), 'missing')] : [table(items, sayings, key)]),
      ]),
    ],
  })
}

function table(items: readonly PackItem[], sayings: Sayings, key: keyof typeof packText): Block {
  const { say, day } = sayings
  return {
    kind: 'table',
    title: say(packText[key]),
    heads: [
      { text: say(cycleFileText.record), share: 6 },
      { text: say(cycleFileText.state), share: 2 },
      { text: say(cycleFileText.day), share: 2 },
      { text: say(cycleFileText.outcome), share: 2 },
    ],
    rows: items.map((item) => [
      [item.number, item.title].filter(Boolean).join(' '),
      stateOf(item, sayings),
      item.day === null ? '–' : day(item.day),
      noteOf(item, sayings),
    ]),
  }
}

function stateOf({ type, state }: PackItem, { say }: Sayings): string {
  const states = recordTypes[type]?.states as Readonly<Record<string, StateDefinition>> | undefined
  const found = states?.[state]
  return found ? say(found.label) : '–'
}

/** A verdict, a severity, a kind of change, in words; what is none of them is left out. */
function noteOf({ section, type, note }: PackItem, { say }: Sayings): string {
  if (note === null) return '–'
  if (section === 'improvements') return wordOf(proofFields.verdict.options, note, say)
  if (section === 'changes') return wordOf(changeKinds, note, say)
  const field = Object.values(recordTypes[type]?.fields ?? {}).find(
    (one): one is { kind: 'choice'; options: typeof changeKinds; label: never } =>
      (one as { kind: string }).kind === 'choice' && note in (one as { options: object }).options,
  )
  return field ? wordOf(field.options, note, say) : '–'
}

function wordOf(options: Readonly<Record<string, { en: string; de: string }>>, note: string, say: Sayings['say']) {
  const found = options[note]
  return found ? say(found) : '–'
}
