import type { Resource } from '#domain/records/resource/fields.ts'
import type { Who } from '../people.ts'
import type { SystemKey } from '../systems.ts'

type Stage = Resource['systems'][number]['stages'][number]

export interface ResourceStory extends Partial<Omit<Resource, 'systems' | 'kind'>> {
  readonly title: string
  readonly kind: NonNullable<Resource['kind']>
  readonly owner: Who
  readonly serves: readonly (readonly [SystemKey, readonly Stage[], use?: string])[]
  /** Absent: noted, not in use. */
  readonly inUse?: false
}

const whole: readonly Stage[] = ['development', 'validation', 'operation']
const running: readonly Stage[] = ['operation']

/** What Lysmark's AI systems rest on: written down once, shared by those that use it (42001 A.4). */
export const resources: readonly ResourceStory[] = [
  {
    title: 'Claims history 2018 to last year',
    kind: 'data',
    nature: 'trainingData',
    owner: 'leila',
    description: 'Claims with their course and outcome, 412,000 of them; names and addresses removed.',
    source: 'Claims system of Lysmark',
    location: 'Harbour House, data platform',
    licence: 'Own data; purpose agreed with data protection',
    provenance:
      'Entered by claims handlers since 2018, taken over each quarter by a job that keeps the day and the query.',
    quality: 'At most 1 % without outcome; the last check found 0.4 %.',
    preparation:
      'Outcome as of twelve months after the claim; storms marked; split by year, the last one kept for tests.',
    biasChecked: { answer: 'yes', why: 'Waiting time by district and language: no difference beyond chance.' },
    personalData: true,
    retention: 'Ten years after the claim',
    serves: [
      ['claimSight', whole],
      ['fraudLens', whole, 'What a usual claim looks like'],
    ],
  },
  {
    title: 'Life policies and courses since 2005',
    kind: 'data',
    nature: 'trainingData',
    owner: 'leila',
    description: 'Policies, answers to health questions in classes, and what became of them.',
    source: 'Policy system of Lysmark, tables of the actuaries’ association',
    location: 'Harbour House, data platform',
    licence: 'Own data; tables under contract',
    provenance: 'Applications as they were signed; tables bought in 2024, edition kept.',
    quality: 'Complete since 2009; older answers are marked and weigh less.',
    preparation: 'Health answers in eleven classes; nobody younger than 18; currency as of today.',
    biasChecked: { answer: 'yes', why: 'Premium by sex and by district compared; district left out as a consequence.' },
    personalData: true,
    retention: 'As long as the policy lasts, and ten years',
    serves: [['priceGuide', ['development', 'validation']]],
  },
  {
    title: 'Applications with outcome, two years',
    kind: 'data',
    nature: 'testData',
    owner: 'sofia',
    description: '1,860 applications as the supplier’s ranking is tried on them before each release.',
    source: 'Human resources of Lysmark',
    location: 'Harbour House, restricted folder',
    licence: 'Consent of applicants',
    provenance: 'Applications whose senders agreed; decisions by recruiters before there was a ranking.',
    quality: 'Part-time careers are 31 % of them, as among those who apply.',
    preparation: 'Names, pictures and ages removed; two recruiters judged each anew.',
    biasChecked: { answer: 'yes', why: 'Selection rates of part-time and full-time careers: the set itself is even.' },
    personalData: true,
    retention: 'Two years, then renewed',
    serves: [['talentSift', ['validation', 'operation'], 'Ratio of selection rates']],
  },
  {
    title: 'Help articles for customers',
    kind: 'data',
    nature: 'knowledge',
    owner: 'oskar',
    description: 'The 640 articles AskLys looks its answers up in, each with an owner and a day of review.',
    source: 'Service desk and claims',
    location: 'Knowledge base',
    licence: 'Own texts',
    provenance: 'Written by the service desk, released by the owner of the subject.',
    quality: 'Nothing older than a year without review; the last check found four.',
    preparation: 'Cut by heading; internal paragraphs marked and left out.',
    biasChecked: { answer: 'notApplicable', why: 'Texts of our own; nobody is judged by them.' },
    serves: [['askLys', running, 'What it may answer from']],
  },
  {
    title: 'Calls for tow trucks, hourly',
    kind: 'data',
    nature: 'operationalData',
    owner: 'oskar',
    description: 'Calls by hour and district, and the weather.',
    source: 'Dispatch; weather service',
    inUse: false,
    serves: [['routePredict', whole]],
  },
  {
    title: 'Gradient boosting library',
    kind: 'tooling',
    nature: 'framework',
    owner: 'jonas',
    description: 'What both models of the claims side are built with.',
    source: 'Open source',
    licence: 'Apache-2.0',
    identifier: 'pkg:pypi/xgboost',
    location: 'Package mirror, Weir Street',
    serves: [
      ['claimSight', whole],
      ['fraudLens', whole],
      ['priceGuide', whole],
    ],
  },
  {
    title: 'General-purpose model behind AskLys',
    kind: 'tooling',
    nature: 'model',
    owner: 'oskar',
    description: 'Answers in the customer’s words from the articles it is given.',
    source: 'Supplier of AskLys',
    location: 'Supplier, EU region',
    limitations: 'Sure of itself when it should not be; weak on tables. It was once upgraded without notice.',
    serves: [['askLys', running]],
  },
  {
    title: 'Ranking service of TalentSift',
    kind: 'tooling',
    nature: 'service',
    owner: 'sofia',
    description: 'Ranks applications by how well they fit the post.',
    source: 'Supplier of TalentSift',
    location: 'Supplier, EU region',
    limitations: 'Long breaks in a career count against people unless the weighting is set.',
    serves: [['talentSift', running]],
  },
  {
    title: 'Reading service of DocFlow',
    kind: 'tooling',
    nature: 'service',
    owner: 'marc',
    description: 'Reads letters and forms and says which team they are for.',
    source: 'Supplier of DocFlow',
    location: 'Supplier, EU region',
    serves: [['docFlow', running]],
  },
  {
    title: 'Data platform and cluster',
    kind: 'compute',
    nature: 'ownMachines',
    owner: 'jonas',
    description: 'Two machines with graphics processors and the platform the models are trained and run on.',
    source: 'Own',
    location: 'Weir Street, machine room 2',
    serves: [
      ['claimSight', whole],
      ['fraudLens', whole],
      ['priceGuide', whole],
    ],
  },
  {
    title: 'Cloud of the suppliers',
    kind: 'compute',
    nature: 'cloud',
    owner: 'oskar',
    description: 'Where the bought systems run; capacity and region are in the contracts.',
    source: 'Suppliers of TalentSift, AskLys and DocFlow',
    location: 'EU regions',
    serves: [
      ['talentSift', running],
      ['askLys', running],
      ['docFlow', running],
    ],
  },
  {
    title: 'Data science team',
    kind: 'people',
    nature: 'team',
    owner: 'leila',
    description: 'Five people who build and look after the models made at Lysmark.',
    source: 'Own',
    skills: 'Statistics, fairness metrics, the insurance business; one of them on call.',
    serves: [
      ['claimSight', whole],
      ['fraudLens', whole],
      ['priceGuide', whole],
    ],
  },
  {
    title: 'Recruiters who decide',
    kind: 'people',
    nature: 'team',
    owner: 'sofia',
    description: 'Two recruiters look at every ranking and may reorder it.',
    source: 'Own',
    skills: 'Reading a ranking against its reasons; anti-discrimination law; the stop button.',
    serves: [['talentSift', running, 'Oversight']],
  },
  {
    title: 'Service desk with hand-over',
    kind: 'people',
    nature: 'team',
    owner: 'oskar',
    description: 'Takes over from AskLys, samples its answers, and routes what DocFlow could not.',
    source: 'Own',
    skills: 'Knows the articles, when to stop the chat, and how.',
    serves: [
      ['askLys', running, 'Oversight'],
      ['docFlow', running, 'Sampling'],
    ],
  },
]
