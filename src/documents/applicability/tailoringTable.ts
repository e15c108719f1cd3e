import { controlTitle, refOf } from '#domain/applicability/controls.ts'
import type { SoaRow } from '#domain/applicability/row.ts'
import { applicabilityText, controlStatusText, statementFileText } from '#domain/words/applicabilityWords.ts'
import type { Sayings } from '../records/sayings.ts'
import { type Block, heading, paragraph } from '../writtenDocument.ts'

/** What each AI system does otherwise, system by system (C-316). */
export function tailoringTable(rows: readonly SoaRow[], sayings: Sayings): Block[] {
  const { say } = sayings
  const systems = new Map(rows.flatMap(({ tailoring }) => tailoring.map(({ system }) => [system.id, system])))
  if (systems.size === 0) return [paragraph(say(statementFileText.noTailoring), 'quiet')]
  return [...systems.values()]
    .sort((a, b) => a.title.localeCompare(b.title))
    .flatMap(({ id, number, title }) => [
      heading(2, [number, title].filter(Boolean).join(' · ')),
      systemTable(id, rows, sayings),
    ])
}

function systemTable(id: string, rows: readonly SoaRow[], { say }: Sayings): Block {
  const heads = [
    { text: say(applicabilityText.control), share: 2.6 },
    { text: say(applicabilityText.applies), share: 0.9 },
    { text: say(applicabilityText.tailored), share: 3.4 },
    { text: say(applicabilityText.treatment), share: 2.6 },
    { text: say(applicabilityText.status), share: 1.6 },
  ]
  const cells = rows.flatMap((row) =>
    row.tailoring
      .filter(({ system }) => system.id === id)
      .map(({ applicable, justification, treatment, status }) => [
        `${refOf(row.control)} ${say(controlTitle(row))}`,
        say(applicable ? applicabilityText.yes : applicabilityText.no),
        justification ?? '–',
        treatment ?? '–',
        status ? say(controlStatusText[status]) : '–',
      ]),
  )
  return { kind: 'table', title: '', heads, rows: cells }
}
