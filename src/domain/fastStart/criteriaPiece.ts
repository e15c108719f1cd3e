import type { Ground, Piece } from './piece.ts'
import { consequenceTexts, criteriaTexts, likelihoodTexts } from './texts/criteriaTexts.ts'

/** Criteria by which risks are judged, sound as they stand: top management approves or changes them. */
export function criteriaPiece({ answers, language }: Ground): Piece {
  const row = (values: Readonly<Record<string, unknown>>) => ({ id: '', ...values })
  return {
    key: 'criteria',
    type: 'riskCriteria',
    input: () => ({
      title: criteriaTexts.title[language],
      owner: answers.manager,
      method: criteriaTexts.method[language],
      likelihoods: likelihoodTexts.map(({ name, meaning }, at) =>
        row({ step: at + 1, name: name[language], meaning: meaning[language] }),
      ),
      consequences: consequenceTexts.map(({ name, organization, individuals, groups, society }, at) =>
        row({
          step: at + 1,
          name: name[language],
          organization: organization[language],
          individuals: individuals[language],
          groups: groups[language],
          society: society[language],
        }),
      ),
      levels: [
        row({ level: 'low', fromScore: 1, acceptedBy: 'riskOwner' }),
        row({ level: 'moderate', fromScore: 5, acceptedBy: 'processOwner' }),
        row({ level: 'high', fromScore: 10, acceptedBy: 'topManagement' }),
        row({ level: 'veryHigh', fromScore: 16, acceptedBy: 'topManagement' }),
      ],
      acceptableUpTo: 'moderate',
      reassessMonths: 12,
    }),
  }
}
