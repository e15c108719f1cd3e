import type { Who } from '../people.ts'

interface SupplierWords {
  readonly contract: string
  /** What the check rested on, at first and a year later. */
  readonly checked: readonly [string, string]
  /** What the grades rest on, round by round; those with a scorecard before there was one for all have three. */
  readonly grounds: readonly [string, string, string?]
  /** Who keeps them, where no system says it. */
  readonly keeper?: Who
  readonly borne: readonly (readonly [what: string, by: 'us' | 'supplier' | 'both'])[]
}

/** What is known of each of the eleven. */
export const supplierWords: Readonly<Record<string, SupplierWords>> = {
  Talentry: {
    contract: 'Contract of 2024, annex 3 on AI; amended in spring',
    checked: [
      'Their model sheet says what it was trained on in two lines; the fairness report covers one country.',
      'New sheet with part-time careers in it; two reports on time; works council heard.',
    ],
    grounds: [
      'The ratio of part-time applications, three releases without a note, slow answers.',
      'Figures with every release since the amendment; one was late.',
      'Ratio above 0.85 all half-year; open about what they cannot explain.',
    ],
    borne: [
      ['Fairness of the ranking as it leaves them', 'supplier'],
      ['Profile of a post', 'us'],
      ['Tests on our applications before a release', 'both'],
      ['Telling of changes thirty days ahead', 'supplier'],
    ],
  },
  'Meridian Language': {
    contract: 'Enterprise terms, order form 7',
    checked: [
      'Terms, data region, no training on our chats; nothing about when a model changes.',
      'Notice of thirty days is in the order form; two notices came.',
    ],
    grounds: [
      'Answers hold, but the model was exchanged without a word.',
      'Better papers, same people: we had to ask twice.',
      'Two notices on time; one outage of four hours.',
    ],
    borne: [
      ['What the model learned from', 'supplier'],
      ['What it may look up and say here', 'us'],
      ['Telling of a new model', 'supplier'],
    ],
  },
  PaperTrail: {
    contract: 'Service contract DF-2, section 9',
    checked: [
      'Security certificate, region, deletion after a day; origin of training data not said.',
      'Origin is documented since our nonconformity; deletion was shown on the screen.',
    ],
    grounds: [
      'Three in a hundred misrouted, and no confidence limit.',
      'Limit built within a month; provenance answered after a second letter.',
      'One in a hundred; reads faxes better than before.',
    ],
    borne: [
      ['Reading and its confidence', 'supplier'],
      ['The limit below which people read', 'us'],
      ['Origin of what it learned from', 'supplier'],
    ],
  },
  'CodeMate Ltd': {
    contract: 'Pilot agreement, three months, renewed once',
    checked: [
      'Pilot only: what is sent out, where it is kept, whose code it learned from.',
      'As before; the roll-out was stopped by us, not by them.',
    ],
    grounds: ['Eleven developers content, six findings of the scanner.', 'Unchanged; nobody pressed for more.'],
    borne: [
      ['Keeping our code out of their training', 'supplier'],
      ['Reading what is merged', 'us'],
    ],
  },
  'Northern Cloud': {
    contract: 'Framework contract 2023, schedule C',
    keeper: 'oskar',
    checked: [
      'Certificates for security, two regions, exit plan read by the service desk.',
      'Certificates renewed; the exit was rehearsed with one database.',
    ],
    grounds: ['No outage of theirs in twelve months.', 'One of eleven minutes, announced; reports unasked.'],
    borne: [
      ['Machines, power, network', 'supplier'],
      ['Who may reach what', 'us'],
      ['Restoring after a loss of the region', 'both'],
    ],
  },
  StormData: {
    contract: 'Licence for research and insurance, 2024',
    keeper: 'leila',
    checked: [
      'How stations are corrected is published; gaps are marked.',
      'New edition compared with the old on ten storms: two differ, both explained.',
    ],
    grounds: ['Complete and dull, as weather data should be.', 'They told us of an error before we saw it.'],
    borne: [
      ['Measuring and correcting', 'supplier'],
      ['Matching to claims', 'us'],
    ],
  },
  RoadView: {
    contract: 'Subscription, terms of 2025',
    keeper: 'oskar',
    checked: [
      'Sources are vehicles of three makers; nothing personal reaches us.',
      'RoutePredict is retired; dispatch still reads it, and it stays within the terms.',
    ],
    grounds: ['Late in snow, when it matters.', 'A second feed in snow; still slow to answer.'],
    borne: [
      ['Traffic by the minute', 'supplier'],
      ['Not following single vehicles', 'both'],
    ],
  },
  FairLab: {
    contract: 'Licence and two days of advice a year',
    keeper: 'leila',
    checked: ['Methods are published; we recomputed three.', 'A new measure was added; recomputed as well.'],
    grounds: ['Every number can be followed.', 'The two days of advice found the proxy in PriceGuide.'],
    borne: [
      ['Right formulas', 'supplier'],
      ['Choosing the measure', 'us'],
    ],
  },
  'Annotate & Sons': {
    contract: 'Order contract, annex on people',
    keeper: 'leila',
    checked: [
      'Pay and hours of those who label were asked for, and shown after a second letter.',
      'Visited: eleven people, breaks, somebody to ask.',
    ],
    grounds: [
      'Two in a hundred labels wrong; conditions of work not said.',
      'One in a hundred; hours and pay are in the report.',
    ],
    borne: [
      ['Labels, twice for one in ten', 'supplier'],
      ['Fair work', 'both'],
      ['Names out before it leaves us', 'us'],
    ],
  },
  ModelWatch: {
    contract: 'Subscription 2024, data stay here',
    keeper: 'oskar',
    checked: ['Runs in our network; its own updates are signed.', 'Same; the alarm was tried in a drill at night.'],
    grounds: [
      'Alarms come, without saying why.',
      'Says which input moved; the night alarm was answered in four minutes.',
    ],
    borne: [
      ['The alarm', 'supplier'],
      ['Somebody who hears it', 'us'],
    ],
  },
  'Harbour Consulting': {
    contract: 'Hours by call, 40 a year',
    keeper: 'leila',
    checked: [
      'Two people with papers; neither works for a supplier of ours.',
      'One left; the one who came was interviewed by the validator.',
    ],
    grounds: ['Good readers, slow calendar.', 'Thirty-one hours used, six reports, all within the week.'],
    borne: [
      ['An eye that did not build it', 'supplier'],
      ['What is done with what they found', 'us'],
    ],
  },
}
