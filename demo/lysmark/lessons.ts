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
    risk: ['Documents reach the wrong team (register of the house)', 'Seen once; its likelihood is one step higher.'],
    lesson: 'A system that is unsure should be able to say so.',
    told: 'In the post room, and to the supplier.',
  },
  'TalentSift ranked part-time applicants lower, ratio 0.71; suspended': {
    by: 'sofia',
    on: month(-9).day(20),
    cause: 'Fairness not validated before release',
    contained: 'TalentSift does not rank until it is shown to be fair; two recruiters read every application.',
    harmed: '37 applicants were ranked too low; two recruiters read their applications again, four were invited.',
    improvement: ['Fairness gate before every release'],
    nonconformity: ['NC-5'],
    risk: ['Part-time careers rank lower', 'It happened: no longer possible but likely, until the gate is there.'],
    lesson: 'Ask of every ranking whom it ranks last.',
    told: 'In a session of its own, with the works council.',
  },
  'ClaimSight went wrong after the storm season': {
    by: 'marc',
    on: month(-7).day(8),
    cause: 'Inputs unlike those it learned from',
    contained: 'Adjusters sorted storm claims by hand for nine days.',
    improvement: ['Seasonal drift alarm for ClaimSight'],
    nonconformity: 'Monitoring found it as it should; that it took twelve days is what the improvement changes.',
    risk: [
      'Scores drift after a storm season',
      'Seen in the first storm year; looked at again with the alarm in place.',
    ],
    lesson: 'A model’s year has seasons too.',
    told: 'In data science and claims, before the next season.',
  },
  'AskLys’s supplier exchanged the model without a word': {
    by: 'oskar',
    on: month(-5).day(14),
    cause: 'Silent upgrade by the supplier',
    improvement: ['Scorecard for AI suppliers'],
    nonconformity: 'The new change trigger saw it: the impact was assessed anew within two days.',
    risk: [
      'The supplier upgrades the model silently',
      'It happened without harm; the notice of changes is its treatment.',
    ],
    lesson: 'Ask the model who it is, every morning.',
    told: 'In the service meeting; it is in the desk’s morning list now.',
  },
}
