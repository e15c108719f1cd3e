import { nextPeriod, periodStartOf } from '#domain/measurement/periods.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { type Calendar, month, type RelativeDay } from '../calendar.ts'
import { share } from '../noise.ts'
import { coreOutages } from './outages/core.ts'
import { customerOutages } from './outages/customers.ts'
import type { Outage } from './outages/outage.ts'
import type { SystemKey } from './systems.ts'

/** What happened, as the service desk wrote it down. */
export interface Happening {
  readonly title: string
  readonly kind: 'incident' | 'complaint' | 'change'
  readonly priority?: 'P1' | 'P2' | 'P3'
  readonly on: Day
  /** Hours until it was over. */
  readonly hours: number
  readonly service: string
  readonly cause?: string
  readonly theme?: string
  readonly changeReference?: string
  readonly system?: SystemKey
  /** What the desk answered to whoever complained. */
  readonly response?: string
  /** What lay behind a complaint, and what was done about it. */
  readonly behind?: readonly [cause: string, done: string]
  /** What lay behind an urgent one. */
  readonly outage?: Outage
  /** One of the ten in the three months in which they rose. */
  readonly isOfTheRise?: boolean
}

type Told = Omit<Happening, 'on'> & { readonly on: RelativeDay }

/** Five that have nothing in common, and four within thirty days that have. */
const complaints: readonly Told[] = [
  complaint(month(-23).day(4), 44, {
    title: 'Waited two hours for the tow truck',
    service: 'Roadside dispatch',
    theme: 'waiting',
    response: 'Apologised and paid the hotel; the partner’s second truck was off the road that night.',
    behind: ['One truck for two districts that night', 'Put right with the partner; no second case since.'],
  }),
  complaint(month(-18).day(5), 52, {
    title: 'Letter in a language nobody could read',
    service: 'Claims',
    theme: 'letters',
    response: 'Sent again in plain words; the template is withdrawn.',
    behind: ['A template of 2019 that nobody had read since', 'The one template is gone; the others were read.'],
  }),
  complaint(month(-13).day(6), 26, {
    title: 'Photo upload fails',
    service: 'Customer portal',
    theme: 'portal',
    response: 'Photos taken by mail the same day; the portal now says how large they may be.',
    behind: ['The portal named no limit', 'One line on the page was enough.'],
  }),
  complaint(month(-8).day(7), 71, {
    title: 'Sent from desk to desk',
    service: 'Claims',
    theme: 'hand-over',
    response: 'Ruth Achterberg kept the case to the end and rang twice.',
    behind: ['Nobody owned the case', 'Whoever takes a case keeps it: said again in the morning round.'],
  }),
  complaint(month(-3).day(8), 19, {
    title: 'Called back at midnight',
    service: 'Service desk',
    theme: 'calls',
    response: 'Apologised; the list of call-backs closes at nine in the evening.',
    behind: ['A list of call-backs without an end', 'The list closes by itself now.'],
  }),
  loop(
    month(-2).day(4),
    'The bot says the same again and again',
    'Taken over by a person; the question was about two policies at once.',
  ),
  loop(month(-2).day(9), 'AskLys goes round in circles', 'Answered by Grace Achebe within the hour, with an apology.'),
  loop(
    month(-2).day(15),
    'Three times the same answer',
    'Called back; we look into why it repeats itself and say so when it is mended.',
  ),
  loop(
    month(-1).day(1),
    'Your chatbot loops',
    'The claim was opened by hand; the customer gets a message once loops are found by themselves.',
  ),
]

function complaint(
  on: RelativeDay,
  hours: number,
  said: Pick<Happening, 'title' | 'service' | 'theme' | 'response' | 'behind'>,
): Told {
  return { ...said, kind: 'complaint', on, hours }
}

function loop(on: RelativeDay, title: string, response: string): Told {
  return { ...complaint(on, 30, { title, service: 'AskLys', theme: 'bot loops', response }), system: 'askLys' }
}

/** Those that people still speak of (brief §7), complaints, and the changes behind some of it. */
const told: readonly Told[] = [
  {
    title: 'DocFlow sent a medical report to the motor team',
    kind: 'incident',
    priority: 'P2',
    on: month(-15).day(3),
    hours: 30,
    service: 'DocFlow',
    system: 'docFlow',
    cause: 'Routing without a confidence limit',
  },
  {
    title: 'TalentSift ranked part-time applicants lower, ratio 0.71; suspended',
    kind: 'incident',
    priority: 'P2',
    on: month(-9).day(5),
    hours: 20,
    service: 'TalentSift',
    system: 'talentSift',
    cause: 'Fairness not validated before release',
  },
  {
    title: 'ClaimSight went wrong after the storm season',
    kind: 'incident',
    priority: 'P2',
    on: month(-8).day(20),
    hours: 60,
    service: 'ClaimSight',
    system: 'claimSight',
    cause: 'Inputs unlike those it learned from',
  },
  {
    title: 'AskLys’s supplier exchanged the model without a word',
    kind: 'incident',
    priority: 'P3',
    on: month(-5).day(4),
    hours: 90,
    service: 'AskLys',
    system: 'askLys',
    cause: 'Silent upgrade by the supplier',
  },
  ...complaints,
  {
    title: 'Queue for unsure documents',
    kind: 'change',
    on: month(-14).day(8),
    hours: 2,
    service: 'DocFlow',
    changeReference: 'CHG-1184',
  },
  {
    title: 'Hand-over of the whole chat',
    kind: 'change',
    on: month(-7).day(20),
    hours: 3,
    service: 'AskLys',
    changeReference: 'CHG-1321',
  },
  {
    title: 'New release of the dispatch map',
    kind: 'change',
    on: month(-9).day(20),
    hours: 4,
    service: 'Roadside dispatch',
    changeReference: 'CHG-1298',
  },
  {
    title: 'Filter before retrieval',
    kind: 'change',
    on: month(-5).day(14),
    hours: 2,
    service: 'AskLys',
    changeReference: 'CHG-1477',
  },
]

/** Everything that happened and was over before today, in order. */
export function happenings(calendar: Calendar): Happening[] {
  const named = told.map((each) => ({ ...each, on: calendar.on(each.on) }))
  return [...named, ...urgent(calendar)]
    .filter(({ on, hours }) => addDays(on, Math.ceil(hours / 24) + 1) <= calendar.today)
    .sort((one, other) => (one.on < other.on ? -1 : 1))
}

/** Six services in turn, each with outages of its own: no three of one service within ninety days. */
const outages = Object.entries({ ...customerOutages, ...coreOutages })

/** Incidents of priority one per month before and after the three months in which they rose; never three rises running. */
const RISE = [2, 3, 5]
const BEFORE = [2, 1]
const AFTER = [2, 1, 2, 1, 1]
const MONTHS_BEFORE = 16

/** Priority one incidents: one or two a month, then two, three and five in the months before the playbook, then one or two again. */
function urgent(calendar: Calendar): Happening[] {
  const third = lastMonthOfTheRise(calendar)
  const counts = [
    ...Array.from({ length: MONTHS_BEFORE }, (_, at) => BEFORE[(MONTHS_BEFORE - 1 - at) % BEFORE.length] ?? 1),
    ...RISE,
    ...Array.from({ length: 14 }, (_, at) => AFTER[at % AFTER.length] ?? 1),
  ]
  const first = counts.slice(0, MONTHS_BEFORE + RISE.length - 1).reduce((start) => monthBefore(start), third)
  let [start, number] = [first, 0]
  return counts.flatMap((count, at) => {
    const isCalmer = at >= MONTHS_BEFORE + RISE.length
    const isOfTheRise = at >= MONTHS_BEFORE && !isCalmer
    const within = Array.from({ length: count }, (_, nth): Happening => {
      const [service, known] = outages[number % outages.length]!
      const outage = known[Math.floor(number / outages.length) % known.length]!
      number += 1
      const hours = (isCalmer ? 5.6 : 9.2) * (0.7 + 0.6 * share(`urgent ${number}`))
      return {
        title: outage.title,
        kind: 'incident',
        priority: 'P1',
        on: addDays(start, Math.floor((27 * (nth + share(`day ${number}`))) / count)),
        hours,
        service,
        cause: outage.cause,
        outage,
        isOfTheRise,
      }
    })
    start = nextPeriod(start, 'month')
    return within
  })
}

/** The last month that was over, and looked at on a Monday, before the playbook was registered. */
function lastMonthOfTheRise(calendar: Calendar): Day {
  const registered = calendar.on(month(-10).day(2))
  let over = periodStartOf(registered, 'month')
  if (mondayFrom(over) >= registered) over = monthBefore(over)
  return monthBefore(over)
}

function monthBefore(start: Day): Day {
  return periodStartOf(addDays(start, -1), 'month')
}

function mondayFrom(day: Day): Day {
  return periodStartOf(addDays(day, 6), 'week')
}
