import { month } from '../../calendar.ts'
import type { NcStory } from './story.ts'

/** NC-8: minor, of stage 2. */
export const nc8: NcStory = {
  name: 'NC-8',
  from: { finding: 'Where DocFlow’s training data come from is not documented' },
  confirmed: month(-6).day(20),
  processOwner: 'marc',
  requirement: 'iso42001:A.7.5',
  severity: 'minor',
  graded: 'Two of five sets, both from the supplier’s trial.',
  system: {
    key: 'docFlow',
    risk: 'no: It sends documents, and people read them.',
    harm: 'no: Nobody was affected.',
  },
  reaction: {
    controlled: month(-6).day(22),
    stopped: 'yes: The two sets are not used for tuning until their origin is known.',
    contained: 'yes: Versions tuned with them are marked.',
    safeguarded: 'n/a: None is needed.',
    notified: 'n/a: Nobody outside was affected.',
    corrected: month(-5).day(0),
    corrections: [['completed', 'Origin of sets D-14 and D-17', 'Data register with the supplier’s statement']],
  },
  passes: [
    {
      decision: {
        on: month(-5).day(2),
        pattern: 'no: The other sets have their origin.',
        consequence: 'We tune with data we may not be allowed to use.',
        firstCauses: 'Trial data enter by another door.',
        likely: 'processMissing',
        addressable: 'yes: By one door.',
        resources: 'Three days.',
        because: 'The next trial would bring it back.',
      },
      work: {
        owner: 'leila',
        analysts: [
          ['leila', 'inside'],
          ['ruth', 'inside'],
        ],
        analysed: month(-5).day(3),
        technique: 'fishbone',
        drawing: [
          { text: 'people' },
          {
            text: 'process',
            below: [
              { text: 'Data of trials enter without the register', cause: ['root', 'processMissing', 'systemic'] },
            ],
          },
          {
            text: 'technology',
            below: [{ text: 'Tuning starts with any file', cause: ['contributing', 'technology', 'systemic'] }],
          },
          {
            text: 'environment',
            below: [{ text: 'The supplier sends samples unasked', cause: ['contributing', 'supplier'] }],
          },
          { text: 'management' },
        ],
        rootCause: 'Data of a trial enter without passing the register.',
        elsewhere: 'yes: CodeMate’s pilot uses no data of ours; AskLys’s articles are all registered.',
        planned: month(-5).day(7),
        actions: [
          {
            against: 'Data of trials enter without the register',
            type: 'control',
            what: 'Tuning takes only sets that have a row with their origin',
            by: 'jonas',
            resources: 'Three days of data science',
            due: month(-5).day(19),
            evidence: 'Job refuses an unregistered set, log',
            changes: ['control', 'A.7.5 Provenance'],
          },
        ],
        proportionality: 'One check before a job starts.',
        shownBy: ['recurrence', 'test'],
        criterion: 'No set in use without its origin.',
        waitDays: 30,
        approved: month(-5).day(9),
        approver: 'tomasz',
        implemented: month(-5).day(20),
        verified: {
          on: month(-3).day(3),
          found: [
            ['test', 'An unregistered set was offered three times and refused three times.', 'Log of the tuning job'],
          ],
          verdict: 'effective',
          because: 'All seven sets in use have their origin.',
        },
      },
    },
  ],
  acceptances: [{ what: 'plan', on: month(-5).day(14), reference: 'NL-42001-118, plan accepted' }],
  ending: {
    updated: month(-3).day(6),
    by: 'leila',
    answers: [
      'n/a: The AI policy already asks for where data come from.',
      'yes: PR-28 Data for AI, section 2',
      'yes: A.7.5 provenance, as implemented',
      'n/a: The tool says it.',
      'yes: Data register',
      'n/a: The risk was rated with the register complete.',
      'yes: Data science and the supplier',
    ],
    closed: month(-3).day(11),
    lesson: 'Trials are where data come in by the window.',
  },
}
