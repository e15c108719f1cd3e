import {
  type CauseAnalysis,
  type CauseNode,
  causeClasses,
  fishboneBranches,
  gates,
  inOrder,
} from '#domain/causes/analysis.ts'
import { causeCategories, techniques } from '#domain/causes/causeAnswers.ts'
import { minimalCutSets } from '#domain/causes/cutSets.ts'
import { causeDrawing } from '#domain/causes/drawing/causeDrawing.ts'
import { causeChains } from '#domain/causes/statement.ts'
import { chainSentence } from '#domain/words/causeWords.ts'
import { dossierText } from '#domain/words/dossierWords.ts'
import type { Sayings } from '../records/sayings.ts'
import { type Block, heading, type ListItem, paragraph } from '../writtenDocument.ts'

/** One analysis: who took part, the same boxes in words, what follows from them (C-188…C-195). */
export function analysisPart(analysis: CauseAnalysis, sayings: Sayings): Block[] {
  const { say, moment } = sayings
  const technique = say(techniques[analysis.technique])
  const state = analysis.completedAt
    ? say(dossierText.completed, { day: moment(analysis.completedAt), name: analysis.completedBy?.name ?? '–' })
    : say(dossierText.open)
  const team = analysis.team.map(({ name }) => name).join(', ')
  return [
    heading(2, say(dossierText.analysis, { technique, cycle: analysis.cycle })),
    paragraph(state, 'quiet'),
    ...(team ? [{ kind: 'facts' as const, facts: [{ label: say(dossierText.team), value: team }] }] : []),
    picture(analysis, sayings),
    heading(3, say(dossierText.outline)),
    { kind: 'list', items: outline(analysis, sayings) },
    ...chains(analysis, sayings),
    ...cutSets(analysis, sayings),
  ]
}

/** The same picture as on the screen (C-188…C-191). */
function picture(analysis: CauseAnalysis, { say, language }: Sayings): Block {
  const { svg } = causeDrawing(analysis, language)
  const technique = say(techniques[analysis.technique])
  const caption = say(dossierText.analysis, { technique, cycle: analysis.cycle })
  const alt = [caption, ...causeChains(analysis).map(({ steps }) => chainSentence(steps, language))].join('. ')
  return { kind: 'drawing', svg, alt, caption }
}

/** Every box as one reads the drawing, for those who do not see it. */
function outline({ nodes }: CauseAnalysis, sayings: Sayings): ListItem[] {
  return inOrder(nodes).map(({ node, level }) => ({ depth: level, text: boxWords(node, nodes, sayings) }))
}

function boxWords(node: CauseNode, nodes: readonly CauseNode[], { say }: Sayings): string {
  const twin = nodes.find(({ id }) => id === node.sameAs)
  const text = node.text ?? twin?.text ?? (node.branch ? say(fishboneBranches[node.branch]) : say(dossierText.unnamed))
  const gate = node.gate && say(gates[node.gate]) + (node.votes ? `: ${node.votes}` : '')
  const marks = [
    gate,
    node.causeClass && say(causeClasses[node.causeClass]),
    node.isSystemic && say(dossierText.systemic),
    node.category && say(causeCategories[node.category]),
    node.isConsidered && say(dossierText.considered),
    twin && say(dossierText.again),
    node.wordingBecause && say(dossierText.wording, { reason: node.wordingBecause }),
  ].filter(Boolean)
  return marks.length > 0 ? `${text} (${marks.join('; ')})` : text
}

function chains(analysis: CauseAnalysis, { say, language }: Sayings): Block[] {
  const found = causeChains(analysis)
  if (found.length === 0) return []
  return [
    heading(3, say(dossierText.chains)),
    { kind: 'list', items: found.map(({ steps }) => ({ depth: 0, text: chainSentence(steps, language) })) },
  ]
}

function cutSets({ technique, nodes }: CauseAnalysis, { say }: Sayings): Block[] {
  if (technique !== 'faultTree') return []
  const { sets, isTooMany } = minimalCutSets(nodes)
  const words = new Map(nodes.map(({ id, text }) => [id, text ?? say(dossierText.unnamed)]))
  const items = sets.map((set) => ({
    depth: 0,
    text: set.length === 1 ? say(dossierText.single, { event: words.get(set[0]!)! }) : setWords(set, words),
  }))
  const said: Block = isTooMany ? paragraph(say(dossierText.tooMany), 'quiet') : { kind: 'list', items }
  return isTooMany || items.length > 0 ? [heading(3, say(dossierText.cutSets)), said] : []
}

function setWords(set: readonly string[], words: ReadonlyMap<string, string>): string {
  return set.map((id) => words.get(id)).join(' + ')
}
