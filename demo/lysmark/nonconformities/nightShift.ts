import { month } from '../../calendar.ts'
import type { NcStory } from './story.ts'

/** NC-10: found by IA-2; at work. */
export const nc10: NcStory = {
  name: 'NC-10',
  from: { finding: 'The night shift does not know the AI policy' },
  confirmed: month(-2).day(17),
  processOwner: 'sofia',
  requirement: 'iso42001:7.3',
  severity: 'minor',
  graded: 'One shift of nine; those asked by day know it.',
  reaction: {
    controlled: month(-2).day(19),
    stopped: 'n/a: The shift works with AskLys under the desk’s eyes.',
    contained: 'yes: The shift lead has the card with three sentences and a number.',
    safeguarded: 'n/a: The number is answered day and night.',
    notified: 'yes: The six of the night shift',
    told: {
      recipients: 'Night shift at Northgate',
      text: 'What the AI policy asks of you, in three sentences, and whom to call.',
    },
    corrected: month(-2).day(27),
    corrections: [['completed', 'A session at eleven at night for the six', 'List of six, with what they asked']],
  },
  passes: [
    {
      decision: {
        on: month(-1).day(1),
        pattern: 'no: Other shifts know it.',
        consequence: 'Something goes wrong at night and nobody says so.',
        firstCauses: 'Sessions are held in office hours.',
        likely: 'processUnclear',
        addressable: 'yes: By the plan.',
        resources: 'Three days of documents and training.',
        because: 'People come and go at night more than by day.',
      },
      work: {
        owner: 'yara',
        analysts: [['yara', 'inside']],
        analysed: month(-1).day(3),
        technique: 'fiveWhys',
        drawing: [
          {
            text: 'The night shift had never been to a session',
            below: [
              {
                text: 'Sessions are at two in the afternoon',
                cause: ['contributing', 'priorities'],
                below: [
                  {
                    text: 'The awareness plan counts sites, not shifts',
                    cause: ['root', 'processUnclear', 'systemic'],
                  },
                ],
              },
            ],
          },
        ],
        rootCause: 'The awareness plan is made by sites; who works when is not in it.',
        elsewhere: 'yes: Roadside drivers; they are in the new plan.',
        planned: month(-1).day(8),
        actions: [
          {
            against: 'The awareness plan counts sites, not shifts',
            type: 'process',
            what: 'Awareness plan by shift, with a date for each',
            by: 'elena',
            resources: 'One day of documents and training',
            due: month(-1).day(20),
            evidence: 'AP-3, nine shifts with their dates',
            changes: ['document', 'AP-3 Awareness plan'],
          },
          {
            against: 'The awareness plan counts sites, not shifts',
            type: 'training',
            what: 'Ten minutes at the change of shift, each quarter',
            by: 'nils',
            resources: 'Two days of the service desk',
            due: month(1).day(-10),
          },
        ],
        proportionality: 'Ten minutes a quarter.',
        shownBy: ['survey'],
        criterion: 'Nine of ten asked at night say what the policy asks of them.',
        waitDays: 30,
        approved: month(-1).day(10),
        approver: 'ingrid',
      },
    },
  ],
}
