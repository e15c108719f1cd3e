import { beforeAfter } from '#domain/charts/beforeAfter.ts'
import type { Story } from '#domain/culture/story.ts'
import type { Label } from '#domain/kernel/field.ts'
import { proofFields } from '#domain/records/improvement/proofFields.ts'
import { chartWordsIn } from '#domain/words/chartWords.ts'
import { storyWords } from '#domain/words/cultureWords.ts'
import type { Printing } from '../records/matter.ts'
import { framedDocument } from '../records/recordDocument.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { type Block, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'

/** An improvement's story on one page: for the wall, the auditor and the customer (C-149). */
export function improvementStory(story: Story, printing: Printing): WrittenDocument {
  const sayings = sayingsOf({ printing, names: {} })
  const { say } = sayings
  return framedDocument(printing, {
    title: story.title,
    subject: [story.number, story.owner].filter(Boolean).join(' · '),
    sayings,
    blocks: [
      ...part(storyWords.problem, texts(story.problem), sayings),
      ...part(storyWords.change, listed(story.changes), sayings),
      ...part(storyWords.outcome, outcome(story, sayings), sayings),
      ...(story.standard.length > 0 ? [heading(1, say(storyWords.standard)), ...listed(story.standard)] : []),
      ...(story.lesson ? [heading(1, say(storyWords.lesson)), paragraph(story.lesson)] : []),
    ],
  })
}

/** A part that is there, or says that it is not. */
function part(title: Label, blocks: readonly Block[], { say }: Sayings): Block[] {
  return [heading(1, say(title)), ...(blocks.length > 0 ? blocks : [paragraph(say(storyWords.open), 'missing')])]
}

function texts(text: string | null): Block[] {
  return text ? text.split('\n').map((line) => paragraph(line)) : []
}

function listed(items: readonly string[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items: items.map((text) => ({ text, depth: 0 })) }] : []
}

function outcome({ effect, verdict, chart, title }: Story, { say, language }: Sayings): Block[] {
  const judged = verdict && say(storyWords.judged, { verdict: say(proofFields.verdict.options[verdict]) })
  const said = [effect, judged].filter(Boolean).join(' ')
  return [...(said ? [paragraph(said)] : []), ...(chart ? [drawn({ chart, title }, language)] : [])]
}

function drawn(
  { chart, title }: Pick<Story, 'title'> & { chart: NonNullable<Story['chart']> },
  language: Sayings['language'],
): Block {
  const frame = { title, language, width: 680, height: chart.effect ? 330 : 270, labels: chartWordsIn(language) }
  const { svg, summary } = beforeAfter(chart, frame)
  return { kind: 'drawing', svg, alt: summary, caption: '' }
}
