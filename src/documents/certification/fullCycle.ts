import type { FullCycle } from '#domain/certification/keeping/fullCycle.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { cycleFileText } from '#domain/words/cycleFileWords.ts'
import { cycleFigureText, keepingText } from '#domain/words/cycleScreen.ts'
import type { Printing } from '../records/matter.ts'
import { framedDocument } from '../records/recordDocument.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { type Block, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'

const figures = Object.keys(cycleFigureText) as (keyof typeof cycleFigureText)[]

/** The three years together, as the recertification looks at them (C-297). */
export function fullCycleDocument(cycle: FullCycle, subject: string, printing: Printing): WrittenDocument {
  const sayings = sayingsOf({ printing, names: {} })
  const { say, day } = sayings
  const blocks =
    cycle.from === null
      ? [paragraph(say(cycleFileText.none), 'missing')]
      : [
          paragraph(say(cycleFileText.lead, { day: day(cycle.today) }), 'quiet'),
          years(cycle, sayings),
          heading(1, say(cycleFileText.surveillance)),
          paragraph(surveillances(cycle, sayings)),
          heading(1, say(cycleFileText.sampled)),
          ...sampled(cycle, sayings),
        ]
  return framedDocument(printing, { title: say(cycleFileText.cycle), subject, sayings, blocks })
}

function years(cycle: FullCycle, { say, day, number }: Sayings): Block {
  const spans = cycle.years.map(({ from, to }) => ({
    text: say(cycleFileText.span, { from: day(from), to: day(to) }),
    share: 2,
  }))
  return {
    kind: 'table',
    title: say(cycleFileText.cycle),
    heads: [{ text: say(cycleFileText.figure), share: 4 }, ...spans],
    rows: figures.map((name) => [say(cycleFigureText[name]), ...cycle.years.map((year) => number(year[name]))]),
  }
}

function surveillances({ yearsWithout }: FullCycle, { say }: Sayings): string {
  if (yearsWithout.length === 0) return say(cycleFileText.everyYear)
  return `${say(keepingText.yearsWithout)}: ${yearsWithout.join(', ')}`
}

function sampled({ neverSampled }: FullCycle, { say }: Sayings): Block[] {
  if (neverSampled.length === 0) return [paragraph(say(cycleFileText.allSampled))]
  const items = neverSampled.map((key) => {
    const named = requirementNamed(key)
    return { text: [named?.ref ?? key, named && say(named.title)].filter(Boolean).join(' '), depth: 0 }
  })
  return [paragraph(`${say(keepingText.neverSampled)}:`), { kind: 'list', items }]
}
