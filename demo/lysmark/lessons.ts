import { month } from '../calendar.ts'
import type { Learned } from './learning.ts'

/** What was learned from the incidents people still speak of, by the title the desk gave them. */
export const lessons: Readonly<Record<string, Learned>> = {
  'DocFlow sent a medical report to the motor team': {
    by: 'marc',
    on: month(-15).day(12),
    cause: 'Routing without a confidence limit',
    contained: 'The report was deleted from the wrong folder and sent on by hand.',
    harmed: 'One customer was told, with an apology; data protection was informed.',
    improvement: ['DocFlow routing check'],
    nonconformity: 'The procedure was followed; what it lacked is what the improvement adds.',
    risk: ['R-05', 'Documents reach the wrong team'],
    lesson: 'A system that is unsure should be able to say so.',
  },
  'TalentSift ranked part-time applicants lower, ratio 0.71; suspended': {
    by: 'sofia',
    on: month(-9).day(20),
    cause: 'Fairness not validated before release',
    contained: 'TalentSift does not rank until it is shown to be fair; two recruiters read every application.',
    harmed: '37 applicants were ranked too low; two recruiters read their applications again, four were invited.',
    improvement: ['Fairness gate before every release'],
    nonconformity: ['NC-5'],
    risk: ['R-01', 'Unfair ranking of applicants'],
    lesson: 'Ask of every ranking whom it ranks last.',
  },
  'ClaimSight went wrong after the storm season': {
    by: 'marc',
    on: month(-7).day(8),
    cause: 'Inputs unlike those it learned from',
    contained: 'Adjusters sorted storm claims by hand for nine days.',
    improvement: ['Seasonal drift alarm for ClaimSight'],
    nonconformity: 'Monitoring found it as it should; that it took twelve days is what the improvement changes.',
    risk: ['R-03', 'Drift after a season unlike the last'],
    lesson: 'A model’s year has seasons too.',
  },
  'AskLys’s supplier exchanged the model without a word': {
    by: 'oskar',
    on: month(-5).day(14),
    cause: 'Silent upgrade by the supplier',
    improvement: ['Scorecard for AI suppliers'],
    nonconformity: 'The new change trigger saw it: the impact was assessed anew within two days.',
    risk: ['R-16', 'A supplier changes what we rely on'],
    lesson: 'Ask the model who it is, every morning.',
  },
}
