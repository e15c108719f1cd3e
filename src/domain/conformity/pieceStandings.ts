/** How a piece of evidence stands in the library; unused: it shows no requirement. */
export const pieceStandings = ['current', 'expired', 'withdrawn', 'unused'] as const

export type PieceStanding = (typeof pieceStandings)[number]
