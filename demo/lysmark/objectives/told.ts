import type { MetricKey } from '../metrics/index.ts'
import type { Who } from '../people.ts'
import type { SystemKey } from '../systems.ts'

interface CommitmentStory {
  readonly title: string
  readonly kind: 'policy' | 'value' | 'principle'
  readonly statement: string
  readonly source: string
  readonly requirements: readonly string[]
}

/** What the policy of M-15 commits to, and what the house held dear before there was a policy. */
export const commitments = {
  fair: {
    title: 'We treat people fairly',
    kind: 'policy',
    statement: 'No group is put at a disadvantage by a system of ours or one we bought.',
    source: 'AI policy, section 2',
    requirements: ['iso42001:A.5.4', 'iso42001:A.6.2.4'],
  },
  explained: {
    title: 'We explain what we decide',
    kind: 'policy',
    statement: 'Whoever is affected by a decision a system prepared gets an explanation they can use.',
    source: 'AI policy, section 3',
    requirements: ['iso42001:A.8.2'],
  },
  control: {
    title: 'A person can always step in',
    kind: 'principle',
    statement: 'No system runs that the people beside it cannot stop.',
    source: 'AI policy, section 4; ethics charter, no. 1',
    requirements: ['iso42001:A.9.2'],
  },
  known: {
    title: 'We know our risks before we go live',
    kind: 'policy',
    statement: 'Every system has a current risk assessment, at any time.',
    source: 'AI policy, section 5',
    requirements: ['iso42001:8.2'],
  },
  served: {
    title: 'AI serves our members',
    kind: 'value',
    statement: 'We use AI where members are served better by it, and we ask them whether they are.',
    source: 'Statutes of the mutual, § 2',
    requirements: [],
  },
  open: {
    title: 'We say openly what went wrong',
    kind: 'principle',
    statement: 'What went wrong with a system of ours is told to those it concerned, and others may learn from it.',
    source: 'Ethics charter, no. 4',
    requirements: [],
  },
} as const satisfies Record<string, CommitmentStory>

interface ObjectiveStory {
  readonly title: string
  readonly description: string
  readonly theme: string
  readonly commitment: keyof typeof commitments
  readonly metric: MetricKey
  readonly system?: SystemKey
  readonly owner: Who
  readonly baseline: number
  readonly target: number
  readonly alarmAt?: number
  /** Requirements it serves beside its clause. */
  readonly serves: readonly string[]
  /** How it is told whether it was reached. */
  readonly seen: string
  readonly actions: string
  readonly resources: string
  readonly steps: readonly (readonly [what: string, who: Who, month: number, done: boolean])[]
}

/** The six objectives of M-12 (brief §7). */
export const objectives: readonly ObjectiveStory[] = [
  {
    title: 'O1 Fair selection by TalentSift',
    description: 'Part-time applicants are ranked high nearly as often as everybody else.',
    theme: 'fairness',
    commitment: 'fair',
    metric: 'fairSelection',
    system: 'talentSift',
    owner: 'leila',
    baseline: 0.71,
    target: 0.85,
    alarmAt: 0.7,
    serves: ['iso42001:A.6.1.2', 'euaiact:26', 'nistairmf:MEASURE-2.11'],
    seen: 'Ratio of the latest full month; below 0.85 ranking stops, and the works council hears of it.',
    actions:
      'A fairness test before each release; the supplier contract names the ratio; two recruiters read every ranking.',
    resources: 'Four days a month of data science, the supplier’s test environment.',
    steps: [
      ['Agree the fairness test with the supplier', 'sofia', -11, true],
      ['Put the gate before each release', 'leila', -8, true],
    ],
  },
  {
    title: 'O2 Explanations for decisions',
    description: 'Claims and prices come with a reason people can use.',
    theme: 'transparency',
    commitment: 'explained',
    metric: 'explained',
    system: 'claimSight',
    owner: 'leila',
    baseline: 42,
    target: 95,
    serves: ['iso42001:A.6.1.2', 'euaiact:13', 'nistairmf:MEASURE-2.8', 'nistairmf:MEASURE-2.9'],
    seen: 'Share of the latest month; a panel of members reads forty texts each half-year.',
    actions: 'Counterfactual explanations, read by a panel before they are released.',
    resources: 'One data scientist for a quarter, the reading panel twice a month.',
    steps: [
      ['Pilot in two claim classes', 'jonas', -11, true],
      ['Roll out to all classes', 'leila', -10, true],
    ],
  },
  {
    title: 'O3 Oversight drills every quarter',
    description: 'Whoever oversees a system that decides about people has stopped it once a quarter, in a drill.',
    theme: 'accountability',
    commitment: 'control',
    metric: 'drills',
    owner: 'amara',
    baseline: 0,
    target: 100,
    serves: ['iso42001:A.9.3', 'euaiact:14', 'nistairmf:MAP-3.5', 'nistairmf:MANAGE-2.4'],
    seen: 'Drills held out of drills due, counted on the last day of a quarter.',
    actions: 'A drill calendar; each drill with a report; what it shows is mended within a month.',
    resources: 'Half a day a quarter and system.',
    steps: [['Calendar and report form', 'felix', -12, true]],
  },
  {
    title: 'O4 Every risk assessment is current',
    description: 'No system runs on an assessment that has run out.',
    theme: 'safety',
    commitment: 'known',
    metric: 'assessed',
    owner: 'hanna',
    baseline: 57,
    target: 100,
    serves: ['euaiact:9', 'nistairmf:GOVERN-1.3', 'nistairmf:MAP-5.1', 'nistairmf:MANAGE-1.2'],
    seen: 'Systems with an assessment that holds, on the first of each month.',
    actions: 'Assess again thirty days before the end; no gate opens without it.',
    resources: 'Two days a month of risk and privacy.',
    steps: [['Close the three gaps of the inventory', 'hanna', -10, true]],
  },
  {
    title: 'O5 Members are content with AskLys',
    description: 'Asked after each chat, on a scale of five.',
    theme: 'service',
    commitment: 'served',
    metric: 'contentment',
    system: 'askLys',
    owner: 'oskar',
    baseline: 3.6,
    target: 4.2,
    serves: ['nistairmf:MEASURE-3.3', 'nistairmf:GOVERN-5.1'],
    seen: 'Mean of the month, from one hundred answers on; comments are read in the desk’s meeting.',
    actions: 'Tone and hand-over reworked; the worst chats of the week are read every Friday.',
    resources: 'Service desk, one day a week.',
    steps: [
      ['Rework the tone', 'oskar', -10, true],
      ['Hand over to people earlier', 'nils', -7, true],
    ],
  },
  {
    title: 'O6 P1 incidents are over within six hours',
    description: 'Median of the month, for incidents of the highest priority.',
    theme: 'service',
    commitment: 'served',
    metric: 'urgent',
    owner: 'oskar',
    baseline: 9.4,
    target: 6,
    serves: ['iso20000:6.2.1', 'iso20000:8.6.1', 'nistairmf:MANAGE-4.3'],
    seen: 'Median of the month; with fewer than two incidents, of the quarter.',
    actions: 'A playbook per service, practised twice a year.',
    resources: 'Service desk and the teams on call.',
    steps: [['Playbooks for the four services', 'oskar', -9, true]],
  },
]
