import { share } from '../../noise.ts'
import type { SystemKey } from '../systems.ts'
import type { Effects } from './story.ts'

interface Said {
  /** Where the likelihood comes from. */
  readonly basis: readonly string[]
  /** How it is watched. */
  readonly watched: readonly string[]
  /** Why a year later it may stay as it is. */
  readonly holds: readonly string[]
  /** Why whom it does not concern is not concerned. */
  readonly spared: Readonly<Record<keyof Effects, string>>
}

const said: Readonly<Record<SystemKey, Said>> = {
  claimSight: {
    basis: [
      'Adjusters’ log of the storm year: seen in two weeks of fifty',
      'Marc Oduya and two adjusters in the workshop; no counts yet',
      'Second readings of the last quarter',
    ],
    watched: [
      'Agreement with the second reader, every Monday; out of limits, the assessment is opened again.',
      'Overrides by reason, once a month, by claims and data science together.',
      'Looked at after every storm week, and when a release changes the classes.',
    ],
    holds: [
      'The seasonal alarm rang once and was answered in a day and a half.',
      'Second readings agree more often than a year ago.',
      'Nothing came of it this year; the drills were held.',
    ],
    spared: {
      organization: 'Claims would take longer, and cost the same',
      individuals: 'The adjuster decides; nobody’s claim is settled by it',
      groups: 'Waiting time by district and by language shows no difference',
      society: 'It concerns claims of members, and no one else',
    },
  },
  priceGuide: {
    basis: [
      'Back-test on five years of policies',
      'Estimate of two actuaries, agreed at the second try',
      'As with the price list before it: complaints of three years',
    ],
    watched: [
      'Before gate 5 by the validator; from then on each quarter against experience.',
      'Proposed against signed prices, monthly, by actuaries who did not build it.',
    ],
    holds: [
      'Not in operation yet; the validation found what the workshop had feared, and it is mended.',
      'Actuaries correct four prices in a hundred, and say why.',
    ],
    spared: {
      organization: 'A wrong proposal is caught before it is signed',
      individuals: 'No price goes out that an actuary has not signed',
      groups: 'What could stand in for a protected trait was left out',
      society: 'Nine thousand proposals a year: the pool carries it',
    },
  },
  talentSift: {
    basis: [
      'Selection rates of the last two years, 1,860 applications',
      'Recruiters’ own estimate, checked against forty rankings',
      'The supplier’s fairness report, read with doubt',
    ],
    watched: [
      'Selection-rate ratio each month; below 0.85 ranking stops.',
      'Forty rankings a quarter read again without the rank.',
      'With each release of the supplier, on our own test set.',
    ],
    holds: [
      'The ratio has been above 0.85 since the system came back.',
      'Recruiters go past the first twenty in nine lists of ten.',
      'The works council looked at it with us and asks for nothing more.',
    ],
    spared: {
      organization: 'Posts are filled a week later at most',
      individuals: 'Whoever applies is read by two people all the same',
      groups: 'Those who apply late are treated as those who apply early',
      society: 'Ninety posts a year do not move a labour market',
    },
  },
  fraudLens: {
    basis: [
      'Marks of a year against what the special unit found: 6 in 100 held',
      'Special unit and claims, each for themselves, then together',
      'Two cases in the trade press',
    ],
    watched: [
      'Marks that came to nothing, by district, once a month.',
      'The special unit says each quarter what it would not have seen without it, and what it missed.',
    ],
    holds: [
      'A mark opens a second look and nothing else; that is still so.',
      'Marks that came to nothing fell from 38 to 29 in a hundred.',
      'The console asks for a second person now.',
    ],
    spared: {
      organization: 'The special unit would spend an afternoon for nothing',
      individuals: 'A mark delays a claim by a day and says nothing about the person',
      groups: 'District and name are not among its inputs',
      society: 'Nothing of it leaves the house',
    },
  },
  askLys: {
    basis: [
      'Three hundred chats read by the service desk',
      'Tried with forty questions by people who wanted it to fail',
      'What happened to others with such chats; two public cases',
    ],
    watched: [
      'A hundred answers a week read by the desk; unanswered and repeated ones are counted.',
      'Complaints by theme, and the share of chats that reach a person.',
      'The model is asked each morning who it is; a new name stops the release.',
    ],
    holds: [
      'The retrieval filter holds; one answer in five thousand had to be taken back.',
      'People reach a person in two steps; the desk takes the evening.',
      'The supplier now tells us thirty days ahead, and did so twice.',
    ],
    spared: {
      organization: 'An apology and a call back settle it',
      individuals: 'The answer is repeated by a person before anything is done on it',
      groups: 'It writes to all in the same plain words',
      society: 'One voice among many that people can ask',
    },
  },
  docFlow: {
    basis: [
      'Misrouted documents of a quarter, counted in the post room',
      'The sample of two hundred a week',
      'Contract and model sheet of the supplier',
    ],
    watched: [
      'Share in the wrong queue, weekly; above one in a hundred the limit of confidence is raised.',
      'The post room says each Friday what it had to carry elsewhere.',
    ],
    holds: [
      'What it is unsure of goes to a person, and that is one document in twelve.',
      'Medical letters have had a queue of their own since spring.',
    ],
    spared: {
      organization: 'A letter takes a day longer',
      individuals: 'It sorts letters; nobody is judged by it',
      groups: 'Handwriting of any age is read by people when it is not read by the machine',
      society: 'Post of one insurer',
    },
  },
  routePredict: {
    basis: ['Forecast against calls, winter by winter', 'Dispatchers who worked the snow of 2023'],
    watched: [
      'Forecast error each week in winter; dispatch may set it aside at any time.',
      'Arrival times by district, monthly.',
    ],
    holds: ['Retired before the second winter.'],
    spared: {
      organization: 'A truck more in the wrong yard',
      individuals: 'Whoever calls is served in the order of need, not of forecasts',
      groups: 'Districts are served by the same rule',
      society: 'The fire service does not rest on it',
    },
  },
  codeMate: {
    basis: ['Four weeks of the pilot, eleven developers', 'What security knows of other tools of the kind'],
    watched: [
      'Findings of the scanner in code it proposed, with every merge.',
      'Looked at with the pilot’s retrospective, each month.',
    ],
    holds: [
      'The pilot stands still; eleven people use it, and a reviewer reads all of it.',
      'Nothing found in six months of scans.',
    ],
    spared: {
      organization: 'A reviewer throws the proposal away',
      individuals: 'No data of people pass through it',
      groups: 'It writes code, and nothing about anybody',
      society: 'It stays within the house',
    },
  },
}

/** One of the sentences of a system, always the same for the same risk. */
function one(among: readonly string[], title: string): string {
  return among[Math.floor(share(title) * among.length)] ?? ''
}

export const basisOf = (system: SystemKey, title: string) => one(said[system].basis, title)
export const watchedOf = (system: SystemKey, title: string) => one(said[system].watched, title)
export const holdsOf = (system: SystemKey, title: string) => one(said[system].holds, `${title} held`)
export const sparedOf = (system: SystemKey) => said[system].spared

/** Why it is treated, by how grave it would be. */
export function whyTreated(title: string, score: number): string {
  return one(
    score >= 15
      ? [
          'Nobody here may accept that; it is brought down before anything else.',
          'Too likely and too grave to live with.',
        ]
      : [
          'Above what we accept, and there is something to do about it.',
          'It can be halved for less than a week of work.',
          'The owner would bear it; those it would hit would not.',
          'What is there already does not reach; one more step does.',
        ],
    title,
  )
}
