import type { Who } from '../people.ts'
import type { SystemKey } from '../systems.ts'

/** What a round of assessment looked at in one system, who was there, what it came to. */
interface RoundWords {
  readonly scope: string
  /** What its owner brought, and who else was there. */
  readonly owner: string
  readonly others: readonly (readonly [Who, string])[]
  readonly ethics: string
  readonly autonomy: string
  readonly concluded: readonly [first: string, second: string]
}

export const roundWords: Readonly<Record<SystemKey, RoundWords>> = {
  claimSight: {
    scope: 'From the claim form to the adjuster’s list; training on seven years of claims; not the payment.',
    owner: 'Answers for claims, and knows what adjusters do at night',
    others: [
      ['jonas', 'Built it'],
      ['ruth', 'Works with the list'],
    ],
    ethics: 'Whoever has lost most is least able to wait: urgency was weighed before speed.',
    autonomy: 'The list is an order, no decision; nodding through is kept as a risk.',
    concluded: [
      'Six risks, three above what we accept: drift, explanations, nodding through. All have a plan.',
      'Drift went down with the alarm; nothing lies above moderate.',
    ],
  },
  priceGuide: {
    scope: 'Data since 2005, the model, the proposal an actuary sees; not the tariff itself.',
    owner: 'Leads those who built it; does not judge it',
    others: [
      ['jonas', 'Built the features'],
      ['tomasz', 'Signs tariffs'],
    ],
    ethics: 'Solidarity of a mutual against the exact price: the board was asked, and drew the line at proxies.',
    autonomy: 'Two actuaries sign; what they wave through is counted.',
    concluded: [
      'Prices between groups are the gravest; it does not go live before that is shown.',
      'One risk is still being treated and one is not shown yet: gate 5 stays closed.',
    ],
  },
  talentSift: {
    scope: 'The supplier’s ranking as we set it, recruiters’ use of it, the posts it is used for.',
    owner: 'Answers for hiring',
    others: [
      ['yara', 'Reads the rankings'],
      ['priya', 'Measures the ratio'],
    ],
    ethics: 'Nobody should have to explain part-time work to a machine; the works council said so too.',
    autonomy: 'It ranks, people invite; late on a Friday that is not the same, hence the plan.',
    concluded: [
      'Six risks; the ranking of part-time careers is the highest in the house.',
      'The ratio holds. The one risk that stays high is borne by the CEO by name, and looked at again in nine months.',
    ],
  },
  fraudLens: {
    scope: 'The mark, what the special unit does with it, what the member notices.',
    owner: 'Claims are delayed by it, so claims answer for it',
    others: [
      ['samir', 'Runs it'],
      ['grace', 'Hears those who were marked'],
    ],
    ethics: 'A mark is a suspicion: what it may cost an honest person came first.',
    autonomy: 'It opens a second look and closes nothing.',
    concluded: [
      'Honest people who are marked: treated by a second look within a day.',
      'Fewer marks come to nothing; fraudsters who learn stay a moderate risk, and are borne.',
    ],
  },
  askLys: {
    scope: 'Model of the supplier, our articles, the hand-over, what is kept of a chat.',
    owner: 'His desk takes over when the chat ends',
    others: [
      ['grace', 'Reads a hundred answers a week'],
      ['jonas', 'Built the retrieval'],
    ],
    ethics: 'People in distress write too: better a person too early than a machine too long.',
    autonomy: 'It answers by itself, which is why what it may say is a list.',
    concluded: [
      'Wrong with confidence, silent upgrades, someone in distress: three plans.',
      'The filter and the notice of the supplier brought two of them down.',
    ],
  },
  docFlow: {
    scope: 'Scanner to team folder, the supplier’s reading, the queue for what is unsure.',
    owner: 'Most of the post is for claims',
    others: [['ruth', 'Opens what was routed wrongly']],
    ethics: 'Medical letters are read by as few as can be.',
    autonomy: 'It routes by itself above a confidence that we set.',
    concluded: [
      'Wrong routing of medical letters is treated; dependence on the supplier is known.',
      'Misrouting fell to a third; dependence is borne.',
    ],
  },
  routePredict: {
    scope: 'Forecast of calls by hour and district; not the choice of the truck.',
    owner: 'Plans shifts by it',
    others: [['nils', 'Dispatched through the last snow']],
    ethics: 'Empty districts must not get the empty yards.',
    autonomy: 'A planner moves trucks; the forecast proposes.',
    concluded: ['Snow and empty districts: one treated, one borne until the next winter.', 'Retired.'],
  },
  codeMate: {
    scope: 'The pilot with eleven developers: proposals, what the tool sends out, what is merged.',
    owner: 'Leads the pilot',
    others: [['jonas', 'Reviews what it wrote']],
    ethics: 'It touches no one outside; whose work it learned from was asked, and the supplier’s answer kept.',
    autonomy: 'Nothing is merged that a person has not read.',
    concluded: [
      'Code that leaves the house is the one to watch; a plan is made for a roll-out.',
      'The pilot stays small; the plan waits with it.',
    ],
  },
}
