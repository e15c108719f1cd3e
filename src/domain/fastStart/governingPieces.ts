import { filled } from '#domain/words/language.ts'
import { criteriaPiece } from './criteriaPiece.ts'
import type { Ground, Piece } from './piece.ts'
import type { DocumentText } from './texts/documentText.ts'
import { policyTexts } from './texts/policyTexts.ts'
import { procedureTexts } from './texts/procedureTexts.ts'

/** Names that texts are filled in with. */
export interface Names {
  readonly top: string
  readonly manager: string
}

/** What the system is governed by: criteria for risks, a policy, and the procedures, all as drafts. */
export function governingPieces(ground: Ground, names: Names): readonly Piece[] {
  const texts: Readonly<Record<string, DocumentText>> = { ...policyTexts, ...procedureTexts }
  return [
    criteriaPiece(ground),
    ...Object.entries(texts).map(([name, text]) => documentPiece(ground, names, [name, text])),
  ]
}

function documentPiece(
  { answers, organization, language }: Ground,
  names: Names,
  [name, { kind, requirements, mustRead = [], title, purpose, text }]: readonly [string, DocumentText],
): Piece {
  const activity = answers.activity.trim().replace(/[.!?]*$/, '.')
  const values = { organization, activity, ...names }
  return {
    key: `document:${name}`,
    type: 'document',
    input: () => ({
      title: title[language],
      owner: answers.manager,
      kind,
      purpose: purpose[language],
      requirements,
      mustRead,
      classification: 'internal',
      reviewEveryMonths: 12,
    }),
    text: text[language].map((line) => filled(line, values)),
  }
}
