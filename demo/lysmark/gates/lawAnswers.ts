import type { SystemKey } from '../systems.ts'

/** Art. 4, by system: who learned what. */
const literacy: Readonly<Record<SystemKey, string>> = {
  claimSight: 'Adjusters and team leaders took “AI at Lysmark”; 31 of them the half day on overriding.',
  priceGuide: 'Actuaries took the course and a morning on reading explanations.',
  talentSift: 'Both recruiters and the HR director; the supplier’s webinar was not enough and is not counted.',
  fraudLens: 'Special unit and claims, with three cases of honest people who had been marked.',
  askLys: 'The whole desk, by shift; the night shift a second time.',
  docFlow: 'Post room of Northgate, in two groups, in two languages.',
  routePredict: 'Dispatch planners, with the course for everybody.',
  codeMate: 'The twelve of the pilot, on what may be pasted and what may not.',
}

/** Art. 50: how people learn that it is a machine. */
const told: Partial<Record<SystemKey, string>> = {
  askLys: 'First line of every chat, read aloud by the screen reader too; tried by four members above seventy.',
}

/** High-risk duties that are met before the law asks. */
const early: Partial<Record<SystemKey, Readonly<Record<string, string>>>> = {
  priceGuide: {
    'Art. 6:': 'Annex III, 5(c); reasons on the system’s page, agreed by Hanna Vogel.',
    'Art. 9:': 'First and second round of assessments; treatment of two risks goes on under them.',
    'Art. 12:': 'Proposals, inputs and signatures are logged for ten years.',
  },
  talentSift: {
    'Art. 26:': 'Two recruiters oversee, the ratio is watched, logs kept for two years, applicants told on the form.',
  },
}

/** What is reported when a duty of the AI Act is met, by the words of its task; undefined while it is still to do. */
export function answeredBy(key: SystemKey, title: string, isLate: boolean): string | undefined {
  if (title.includes('Art. 4:')) return literacy[key]
  if (title.includes('Art. 50:'))
    return told[key] ?? 'No one talks to it and nothing it makes leaves the house unread; noted on its page.'
  if (!isLate) return undefined
  return Object.entries(early[key] ?? {}).find(([article]) => title.includes(article))?.[1]
}
