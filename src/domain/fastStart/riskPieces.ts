import type { Ground, Piece } from './piece.ts'
import { type RiskText, riskTexts } from './texts/riskTexts.ts'

/** The systems in use, and the risks such systems usually bring, each to be looked at by people (42001 6.1.2, 8.2). */
export function riskPieces(ground: Ground): readonly Piece[] {
  return [...systemPieces(ground), ...firstRisks(ground)]
}

function systemPieces({ answers }: Ground): readonly Piece[] {
  return answers.systems.map(({ name, purpose, origin }) => ({
    key: `system:${name.toLowerCase()}`,
    type: 'aiSystem',
    input: () => ({
      title: name,
      owner: answers.manager,
      purpose,
      origin,
      role: origin === 'inHouse' ? ['provider', 'user'] : ['deployer', 'user'],
      ...(answers.personalData && { dataCategories: ['personal'] }),
    }),
  }))
}

/** A risk that lies in one system names it where there is but one; else people say which it concerns. */
function firstRisks({ answers, language }: Ground): readonly Piece[] {
  const { systems, personalData, aboutPeople } = answers
  const isMade = systems.some(({ origin }) => origin === 'inHouse')
  const isBought = systems.some(({ origin }) => origin === 'thirdParty')
  const holds: Readonly<Record<keyof typeof riskTexts, boolean>> = {
    wrong: true,
    privacy: personalData,
    unfair: aboutPeople,
    unexplained: aboutPeople,
    changed: isBought,
    drift: isMade,
    unapproved: true,
  }
  const only = systems.length === 1 ? `system:${systems[0]?.name.toLowerCase()}` : null
  return (Object.keys(riskTexts) as (keyof typeof riskTexts)[])
    .filter((key) => holds[key])
    .map((key) => {
      const { title, cause, event, sources, endangers }: RiskText = riskTexts[key]
      return {
        key: `risk:${key}`,
        type: 'risk',
        input: (made) => ({
          title: title[language],
          owner: answers.manager,
          cause: cause[language],
          event: event[language],
          sources,
          endangers,
          ...(only && key !== 'unapproved' && { aiSystem: made[only] }),
        }),
      }
    })
}
