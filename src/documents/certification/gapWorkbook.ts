import { type GapItem, standingOf } from '#domain/certification/gapItem.ts'
import type { StateDefinition } from '#domain/kernel/recordType.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { gapFileText } from '#domain/words/certificationFileWords.ts'
import { gapScores, gapStandings, gapText } from '#domain/words/gapScreen.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { type Sheet, type SheetCell, writeWorkbook } from '../tables/workbook.ts'
import type { GapMatter } from './gapReport.ts'

/** A gap assessment as a workbook: one line a requirement, and where it comes from. */
export function gapWorkbook(matter: GapMatter): Uint8Array {
  const sayings = sayingsOf(matter)
  return writeWorkbook([gridSheet(matter.grid, sayings), aboutSheet(matter, sayings)], matter.printing.branding)
}

function gridSheet(grid: readonly GapItem[], { say }: Sayings): Sheet {
  const scores = gapScores.map((label, score) => `${score} ${say(label)}`)
  return {
    name: say(gapText.grid).slice(0, 31),
    columns: [
      { head: say(gapText.requirement), width: 12 },
      { head: say(gapText.requirement), width: 44 },
      { head: say(gapText.score), width: 20, choices: [...scores, say(gapStandings.notApplicable)] },
      { head: say(gapText.found), width: 50 },
      { head: say(gapText.lacking), width: 50 },
      { head: say(gapText.standing), width: 20, choices: Object.values(gapStandings).map((label) => say(label)) },
      { head: say(gapText.task), width: 18 },
      { head: say(gapText.owner), width: 22 },
      { head: say(gapText.due), width: 12, isDay: true },
      { head: say(gapText.accepted), width: 40 },
    ],
    rows: grid.map((item): SheetCell[] => {
      const { requirement, applies, score, found, lacking, task, acceptedWhy } = item
      const named = requirementNamed(requirement)
      return [
        named?.ref ?? requirement,
        named ? say(named.title) : null,
        applies ? (score === null ? null : (scores[score] ?? null)) : say(gapStandings.notApplicable),
        found,
        lacking,
        say(gapStandings[standingOf(item)]),
        task?.number ?? null,
        task?.owner?.name ?? null,
        task?.dueOn ? { day: task.dueOn } : null,
        acceptedWhy,
      ]
    }),
  }
}

function aboutSheet({ type, record, printing }: GapMatter, { say, moment }: Sayings): Sheet {
  const { label } = (type.states as Readonly<Record<string, StateDefinition>>)[record.state]!
  return {
    name: say(gapFileText.about),
    columns: [
      { head: say(gapFileText.report), width: 26 },
      { head: [record.number, record.title].filter(Boolean).join(' · '), width: 90 },
    ],
    rows: [
      [say(gapFileText.organization), printing.organization],
      [say(gapText.standing), say(label)],
      [say(gapFileText.printedAt), moment(printing.at)],
      [say(gapFileText.trailHead), printing.head],
    ],
  }
}
