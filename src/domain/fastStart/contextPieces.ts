import { addMonths } from '#domain/time/months.ts'
import { filled } from '#domain/words/language.ts'
import { parties } from './answers.ts'
import type { Ground, Piece } from './piece.ts'
import { issueTexts, partyTexts, scopeTexts } from './texts/contextTexts.ts'

/** Where the organization stands: what it reckons with, who has a stake, and what the system is for (42001 clause 4). */
export function contextPieces(ground: Ground): readonly Piece[] {
  return [...issuePieces(ground), ...partyPieces(ground), scopePiece(ground)]
}

function issuePieces({ answers, language, today }: Ground): readonly Piece[] {
  const isBought = answers.systems.some(({ origin }) => origin === 'thirdParty')
  const holds: Readonly<Record<keyof typeof issueTexts, boolean>> = {
    law: true,
    technology: isBought,
    market: answers.parties.includes('customer'),
    people: true,
    hands: answers.size === 'tiny' || answers.size === 'small',
    society: answers.aboutPeople || answers.parties.includes('affected'),
  }
  return (Object.keys(issueTexts) as (keyof typeof issueTexts)[])
    .filter((key) => holds[key])
    .map((key) => {
      const { title, effect, side, subject } = issueTexts[key]
      const said = { title: title[language], effect: effect[language], side, subject }
      return {
        key: `issue:${key}`,
        type: 'contextIssue',
        input: () => ({ ...said, owner: answers.manager, reviewOn: addMonths(today, 12) }),
      }
    })
}

function partyPieces({ answers, language, today }: Ground): readonly Piece[] {
  return answers.parties.map((kind) => ({
    key: `party:${kind}`,
    type: 'interestedParty',
    input: () => ({
      title: parties[kind][language],
      kind,
      owner: answers.manager,
      reviewOn: addMonths(today, 12),
      needs: partyTexts[kind].needs.map(({ need, requirement }) => ({ id: '', need: need[language], requirement })),
    }),
  }))
}

/** A draft: climate and what is left outside are for people to decide, and top management approves it. */
function scopePiece({ answers, organization, language, today }: Ground): Piece {
  const systems = answers.systems.map(({ name }) => name).join(', ') || scopeTexts.nothingYet[language]
  return {
    key: 'scope',
    type: 'scopeStatement',
    input: () => ({
      title: scopeTexts.title[language],
      owner: answers.manager,
      statement: filled(scopeTexts.statement[language], { organization, systems }),
      activities: answers.activity,
      boundaries: answers.boundaries,
      aiRoles: answers.aiRoles,
      reviewOn: addMonths(today, 12),
    }),
  }
}
