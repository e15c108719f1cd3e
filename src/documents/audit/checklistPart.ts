import type { AuditLine } from '#domain/audits/line.ts'
import { lineResults } from '#domain/audits/line.ts'
import { aboutOf, refOf } from '#domain/audits/lineWords.ts'
import { stratumInWords } from '#domain/audits/strataWords.ts'
import { reportText } from '#domain/words/auditReportScreen.ts'
import { sampleText } from '#domain/words/auditSampleScreen.ts'
import { checklistText } from '#domain/words/auditScreen.ts'
import { resultText, walkText } from '#domain/words/auditWalkScreen.ts'
import { documentText } from '#domain/words/documentWords.ts'
import type { Sayings } from '../records/sayings.ts'
import { type Block, heading, paragraph } from '../writtenDocument.ts'
import type { PrintedSample } from './report.ts'

/** The whole checklist as it was answered, and how many of each. */
export function checklistPart(lines: readonly AuditLine[], { say }: Sayings): Block[] {
  const head = heading(1, say(checklistText.title))
  if (lines.length === 0) return [head, paragraph(say(reportText.noLines), 'missing')]
  const count = (result: AuditLine['result']) => lines.filter((line) => line.result === result).length
  const counts = lineResults.map((result) => ({ label: say(resultText[result]), value: String(count(result)) }))
  const open = count(null)
  const heads = [
    { text: say(reportText.line), share: 3 },
    { text: say(reportText.result), share: 1.6 },
    { text: say(walkText.seen), share: 4 },
  ]
  const rows = lines.map((line) => [
    [refOf(line), say(aboutOf(line))].filter(Boolean).join(' '),
    [say(line.result ? resultText[line.result] : walkText.openLine), line.finding?.number].filter(Boolean).join(' '),
    (line.result === 'notAudited' ? line.why : line.evidence) ?? '–',
  ])
  return [
    head,
    { kind: 'facts', facts: open > 0 ? [...counts, { label: say(walkText.openLine), value: String(open) }] : counts },
    { kind: 'table', title: '', heads, rows },
  ]
}

/** Each sample with the seed by which anyone draws the same again, and what was added by judgement. */
export function samplesPart(samples: readonly PrintedSample[], sayings: Sayings): Block[] {
  if (samples.length === 0) return []
  return [heading(1, sayings.say(sampleText.title)), ...samples.flatMap((sample) => samplePart(sample, sayings))]
}

function samplePart({ title, seed, drawnAt, drawnBy, items }: PrintedSample, { say, moment }: Sayings): Block[] {
  const chosen = items.filter((item) => item.chosen !== null)
  const heads = [
    { text: say(sampleText.lookedAt), share: 3 },
    { text: say(sampleText.stratum), share: 3 },
    { text: say(documentText.chosen), share: 3 },
  ]
  const rows = chosen.map(({ label, stratum, chosen: how, why }) => [
    label,
    stratumInWords(stratum, say),
    how === 'judgement' ? [say(sampleText.judgement), why].filter(Boolean).join(': ') : say(sampleText.random),
  ])
  return [
    heading(2, title),
    {
      kind: 'facts',
      facts: [
        { label: say(sampleText.lookedAt), value: say(sampleText.of, { count: chosen.length, all: items.length }) },
        { label: say(sampleText.seed), value: seed },
      ],
    },
    paragraph(say(sampleText.drawn, { name: drawnBy?.name ?? '–', when: moment(drawnAt) }), 'quiet'),
    { kind: 'table', title: '', heads, rows },
  ]
}
