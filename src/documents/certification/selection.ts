import type { Compared } from '#domain/certification/selection/comparison.ts'
import { criteria, weightOf, whyOf } from '#domain/certification/selection/criteria.ts'
import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import type { BodySelection } from '#domain/records/bodySelection/fields.ts'
import { accreditationText, bodyText } from '#domain/words/bodyScreen.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { selectionFileText as text } from '#domain/words/selectionFileWords.ts'
import { evidencePart } from '../records/evidencePart.ts'
import type { RecordMatter } from '../records/matter.ts'
import { envelopeFacts, recordDocument } from '../records/recordDocument.ts'
import { type Sayings, sayingsOf } from '../records/sayings.ts'
import { checkingPart, trailPart } from '../records/trailPart.ts'
import { type Block, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'

export interface SelectionMatter extends RecordMatter {
  /** Offers and scores stay in the house: whoever prints does not see them. */
  readonly isMasked: boolean
  /** As the decision kept it, or as it stands today where none is made. */
  readonly ranking: readonly Pick<Compared, 'body' | 'rank' | 'score' | 'accreditation' | 'cost'>[]
  /** Names of the bodies by id. */
  readonly bodies: Readonly<Record<string, string>>
}

const columns = bodySelection.fields.candidates.of

/** The record of a decision for one body: the ranking it rests on, every score with its ground, what was overridden (C-257). */
export function selectionDocument(matter: SelectionMatter): WrittenDocument {
  const sayings = sayingsOf(matter)
  const { say } = sayings
  const selection = matter.record as unknown as BodySelection
  const blocks: Block[] = [
    { kind: 'facts', facts: envelopeFacts(matter, sayings, { by: documentText.madeBy, at: documentText.madeAt }) },
    heading(1, say(text.decision)),
    ...decision(matter, selection, sayings),
    heading(1, say(text.ranking)),
    ...(matter.isMasked
      ? [paragraph(say(bodyText.offersHidden), 'quiet')]
      : [
          rankingTable(matter, selection, sayings),
          heading(1, say(text.criteria)),
          criteriaTable(matter, selection, sayings),
        ]),
    heading(1, say(text.sites)),
    { kind: 'list', items: selection.sites.map(({ site, country }) => ({ text: `${site}, ${country}`, depth: 0 })) },
    ...evidencePart(matter, sayings),
    ...trailPart(matter, sayings),
    ...checkingPart(matter, sayings),
  ]
  return { ...recordDocument(text.title, matter, { sayings, blocks }), isWide: true }
}

function decision({ ranking, bodies, names }: SelectionMatter, selection: BodySelection, sayings: Sayings): Block[] {
  const { say, moment } = sayings
  const { chosen, chosenBecause, decidedBy, decidedAt, overrides } = selection
  const one = ranking.find(({ body }) => body === chosen)
  const said: Block[] =
    chosen && decidedAt
      ? [
          paragraph(
            say(text.chosen, { body: bodies[chosen] ?? '–', score: one?.score ?? '–', rank: one?.rank ?? '–' }),
          ),
          paragraph(say(text.because, { why: chosenBecause ?? '–' })),
          paragraph(say(text.by, { name: names[decidedBy ?? ''] ?? '–', when: moment(decidedAt) })),
        ]
      : [paragraph(say(text.open), 'missing')]
  if (overrides.length === 0) return said
  const items = overrides.map(({ body, because, by, at }) => ({
    depth: 0,
    text: say(text.override, {
      body: bodies[body ?? ''] ?? '–',
      why: because ?? '–',
      name: names[by ?? ''] ?? '–',
      when: at ? moment(at) : '–',
    }),
  }))
  return [...said, heading(2, say(text.overrides)), { kind: 'list', items }]
}

function rankingTable({ ranking, bodies }: SelectionMatter, { currency }: BodySelection, { say }: Sayings): Block {
  const heads = [
    { text: say(text.rank), share: 0.6 },
    { text: say(text.body), share: 3 },
    { text: say(text.score), share: 0.8 },
    { text: say(text.accreditation), share: 2 },
    { text: say(text.cost), share: 1.4 },
  ]
  const rows = ranking.map(({ body, rank, score, accreditation, cost }) => [
    String(rank ?? '–'),
    bodies[body] ?? '–',
    String(score ?? '–'),
    say(accreditationText[accreditation]),
    cost === null ? '–' : `${cost} ${currency ?? ''}`.trim(),
  ])
  return { kind: 'table', title: '', heads, rows }
}

function criteriaTable({ ranking, bodies }: SelectionMatter, selection: BodySelection, { say }: Sayings): Block {
  const heads = [
    { text: say(text.criterion), share: 1.4 },
    ...ranking.map(({ body }) => ({ text: bodies[body] ?? '–', share: 2 })),
  ]
  const rows = criteria.map((criterion) => [
    `${say(columns[criterion].label)}, ${weightOf(selection, criterion)}`,
    ...ranking.map(({ body }) => {
      const candidate = selection.candidates.find((each) => each.body === body)
      return [candidate?.[criterion] ?? '–', candidate?.[whyOf(criterion)]].filter((part) => part !== null).join(': ')
    }),
  ])
  return { kind: 'table', title: '', heads, rows }
}
