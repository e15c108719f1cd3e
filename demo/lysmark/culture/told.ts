import { month, type RelativeDay } from '../../calendar.ts'
import type { Who } from '../people.ts'

/** Twelve times thanks (brief §7): eight for noticing, five for carrying out, one for both. */
export interface ThanksTold {
  /** Absent: whoever it was stays anonymous. */
  readonly to?: Who
  readonly by: Who
  readonly on: RelativeDay
  readonly kind: 'identified' | 'implemented' | 'both'
  readonly title: string
  readonly why: string
  readonly award?: string
  /** Title of the improvement. */
  readonly about?: string
}

export const thanks: readonly ThanksTold[] = [
  {
    to: 'nils',
    by: 'felix',
    on: month(-14).day(3),
    kind: 'identified',
    title: 'Asked who answers',
    why: 'Nils sent one idea to three people and told us that none knew whose it was.',
    about: 'One intake form for AI ideas',
  },
  {
    to: 'leila',
    by: 'amara',
    on: month(-12).day(20),
    kind: 'implemented',
    title: 'An hour with every department',
    why: 'Leila asked eleven departments what they use, and listened to the answers.',
    award: 'Two days off',
    about: 'AI inventory complete',
  },
  {
    to: 'ruth',
    by: 'marc',
    on: month(-11).day(6),
    kind: 'identified',
    title: 'Saw the report in the wrong folder',
    why: 'Ruth opened a folder that was not hers to tidy, and called at once.',
    about: 'DocFlow routing check',
  },
  {
    to: 'samir',
    by: 'leila',
    on: month(-9).day(14),
    kind: 'identified',
    title: 'Said that the names were real',
    why: 'Samir stopped his own test when he recognized a neighbour in it.',
    about: 'Masked test data for every model',
  },
  {
    to: 'jonas',
    by: 'hanna',
    on: month(-8).day(9),
    kind: 'both',
    title: 'Wanted to know why, and built it',
    why: 'Jonas asked what he could tell a customer, and then made ClaimSight say it.',
    award: 'Conference of his choice',
    about: 'Counterfactual explanations for ClaimSight',
  },
  {
    to: 'hanna',
    by: 'sofia',
    on: month(-7).day(12),
    kind: 'identified',
    title: 'Counted the first days',
    why: 'Hanna noticed that new colleagues worked with AI for six weeks before anyone trained them.',
    about: 'AI training assigned on the first day',
  },
  {
    to: 'oskar',
    by: 'ingrid',
    on: month(-6).day(11),
    kind: 'implemented',
    title: 'Two pages that everyone knows by heart',
    why: 'Oskar cut forty pages to two and rehearsed them with the night shift.',
    award: 'Dinner for the desk',
    about: 'Playbook for priority one incidents',
  },
  {
    to: 'sofia',
    by: 'ingrid',
    on: month(-5).day(18),
    kind: 'identified',
    title: 'Asked whom the ranking ranks last',
    why: 'Sofia read applications no one had asked her to read.',
    about: 'Fairness gate before every release',
  },
  {
    to: 'elena',
    by: 'amara',
    on: month(-4).day(16),
    kind: 'implemented',
    title: 'Seventy rows, no dead link',
    why: 'Elena made the auditors’ questions answerable in a minute each.',
    about: 'Evidence index per requirement',
  },
  {
    by: 'felix',
    on: month(-3).day(9),
    kind: 'identified',
    title: 'Whoever told us what happens at night',
    why: 'Nobody would have looked at three in the morning. We do not know who you are; thank you.',
  },
  {
    to: 'nils',
    by: 'oskar',
    on: month(-2).day(8),
    kind: 'implemented',
    title: 'Rehearsed until it was dull',
    why: 'Nils drilled both shifts; the last alarm took four minutes.',
  },
  {
    to: 'marc',
    by: 'tomasz',
    on: month(-1).day(5),
    kind: 'identified',
    title: 'Tried the button with gloves on',
    why: 'Marc asked an adjuster in the rain to stop the system, and it could not be done.',
    about: 'Stop button that works on tablets',
  },
]

/** The culture pulse, three times: sums of ten answers, so that safety goes 3.1 → 3.6 → 4.1. */
export const pulses = [
  {
    on: month(-12).day(2),
    title: 'How we improve, first look',
    sums: { safety: 31, learning: 33, empowerment: 29, time: 26, leadership: 34 },
  },
  {
    on: month(-6).day(2),
    title: 'How we improve, half a year on',
    sums: { safety: 36, learning: 35, empowerment: 34, time: 28, leadership: 37 },
  },
  {
    on: month(-1).day(1),
    title: 'How we improve, a year on',
    sums: { safety: 41, learning: 39, empowerment: 38, time: 33, leadership: 40 },
  },
] as const

export const voters = [
  'nils',
  'ruth',
  'samir',
  'yara',
  'jonas',
  'leila',
  'marc',
  'sofia',
  'elena',
  'beatriz',
] as const satisfies readonly Who[]
