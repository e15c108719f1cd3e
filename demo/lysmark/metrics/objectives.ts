import { month } from '../../calendar.ts'
import type { DemoMetric } from '../../metric.ts'
import type { Who } from '../people.ts'

const before = month(-24).day(0)
/** Eighteen months back: what the sources still knew when the objectives were set. */
const first = month(-18).day(-10)
const objectivesSet = month(-12).day(2)

/** The key figures by which top management follows its objectives, once a month (brief §7). */
export const objectiveFigures = {
  fairSelection: {
    name: 'Selection-rate ratio, by the month',
    description:
      'Part-time applicants TalentSift ranks high, against all others; the month’s mean of the fairness test.',
    unit: 'ratio',
    kind: 'value',
    direction: 'increase',
    cadence: 'month',
    watchedAs: 'kpi',
    method: 'Mean of the weekly fairness tests of the month',
    service: 'TalentSift',
    target: 0.85,
    worthwhile: 0.05,
    owner: 'leila',
    since: objectivesSet,
    course: {
      from: first,
      levels: [
        { from: before, level: 0.71 },
        { from: month(-8).day(20), level: 0.88 },
      ],
      spread: 0.006,
      digits: 2,
    },
  },
  explained: {
    name: 'Decisions with an explanation, by the month',
    description: 'Decisions of ClaimSight and PriceGuide that came with a released explanation.',
    unit: '%',
    kind: 'value',
    direction: 'increase',
    cadence: 'month',
    watchedAs: 'kpi',
    method: 'Logs of both systems, added up over the month',
    service: 'ClaimSight',
    target: 95,
    worthwhile: 5,
    owner: 'leila',
    since: objectivesSet,
    course: {
      from: first,
      levels: [
        { from: before, level: 42 },
        { from: month(-11).day(16), level: 96, over: 40 },
        // After the storm season ClaimSight drifted, and explanations were withheld until it was put right.
        { from: month(-8).day(8), level: 84 },
        { from: month(-7).day(24), level: 97, over: 7 },
      ],
      spread: 0.006,
      digits: 0,
    },
  },
  drills: {
    name: 'Oversight drills held, by the month',
    description: 'Systems that decide about people and had their drill within the last three months.',
    unit: '%',
    kind: 'value',
    direction: 'increase',
    cadence: 'month',
    watchedAs: 'kpi',
    method: 'Drill reports against the drill calendar',
    service: 'AI management',
    target: 100,
    worthwhile: 25,
    owner: 'amara',
    since: objectivesSet,
    course: {
      from: first,
      levels: [
        { from: before, level: 0 },
        { from: month(-12).day(0), level: 100, over: 120 },
      ],
      spread: 0,
      digits: 0,
    },
  },
  assessed: {
    name: 'Systems with a current risk assessment, by the month',
    description: 'Assessed within twelve months and since the last change that matters.',
    unit: '%',
    kind: 'value',
    direction: 'increase',
    cadence: 'month',
    watchedAs: 'kpi',
    method: 'Risk register against the inventory, on the first of the month',
    service: 'AI management',
    target: 100,
    worthwhile: 10,
    owner: 'hanna',
    since: objectivesSet,
    course: {
      from: first,
      levels: [
        { from: before, level: 57 },
        { from: month(-12).day(0), level: 100, over: 90 },
      ],
      spread: 0,
      digits: 0,
    },
  },
  contentment: {
    name: 'Satisfaction with AskLys, by the month',
    description: 'Mean of all ratings given after a chat in the month, 1 to 5.',
    unit: 'of 5',
    kind: 'value',
    direction: 'increase',
    cadence: 'month',
    watchedAs: 'kpi',
    method: 'Ratings after a chat, mean of the month',
    service: 'AskLys',
    target: 4.2,
    worthwhile: 0.2,
    owner: 'oskar',
    since: objectivesSet,
    course: {
      from: first,
      levels: [
        { from: before, level: 3.6 },
        { from: month(-7).day(24), level: 4.3, over: 10 },
      ],
      spread: 0.006,
      digits: 1,
    },
  },
  urgent: {
    name: 'Hours to resolve a P1, by the month',
    description: 'Median from opened to resolved, incidents of the highest priority.',
    unit: 'h',
    kind: 'value',
    direction: 'decrease',
    cadence: 'month',
    watchedAs: 'kpi',
    method: 'Ticket system, median of those resolved in the month',
    service: 'Service desk',
    target: 6,
    worthwhile: 1.5,
    owner: 'oskar',
    since: objectivesSet,
    course: {
      from: first,
      levels: [
        { from: before, level: 9.4 },
        { from: month(-9).day(2), level: 5.8, over: 10 },
      ],
      spread: 0.003,
      digits: 1,
    },
  },
} as const satisfies Record<string, DemoMetric<Who>>
