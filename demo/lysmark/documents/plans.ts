import { month } from '../../calendar.ts'
import type { DocumentStory } from './story.ts'

/** Plans, guides, what comes from outside, and what is taught. */
export const plans: readonly DocumentStory[] = [
  {
    title: 'Monitoring and measurement plan',
    kind: 'plan',
    reviewed: [[month(-1).day(4), 'Override rates are new in the monthly view; the plan already names them.']],
    owner: 'leila',
    purpose: 'What is measured, how, when, by whom, and who looks at it.',
    requirements: ['iso42001:9.1', 'iso42001:A.6.2.6'],
    mustRead: ['processOwner'],
    versions: [
      {
        begun: month(-13).day(14),
        author: 'leila',
        approver: 'amara',
        text: [
          '# Every week',
          '- Fairness and drift of every system in operation',
          '# Every month',
          '- The six objectives',
          '- Override rates, by system',
          '# Who looks',
          'The system’s owner at once; the AIMS manager monthly; management in its review.',
        ],
      },
    ],
  },
  {
    title: 'Who is told when something goes wrong',
    kind: 'plan',
    owner: 'oskar',
    purpose: 'Whom we tell of an incident with an AI system, what, when, and by what means.',
    requirements: ['iso42001:7.4', 'iso42001:A.8.4'],
    mustRead: ['processOwner', 'aimsManager', 'topManagement'],
    versions: [
      {
        begun: month(-12).day(18),
        author: 'oskar',
        approver: 'amara',
        text: [
          '- Those affected: the same day, by the way they reached us.',
          '- Customers with a contract: within two days, by their contact.',
          '- The authority: within the days the law gives; the AIMS manager counts them.',
        ],
      },
      {
        begun: month(0).day(-20),
        author: 'oskar',
        approver: 'amara',
        changeNote: 'After the complaints about the chatbot: those affected hear from a person.',
        missing: ['leila', 'tomasz'],
        text: [
          '- Those affected: the same day, by a person, by the way they reached us.',
          '- Customers with a contract: within two days, by their contact.',
          '- The authority: within the days the law gives; the AIMS manager counts them.',
          '- Our own people: in the next morning round, before they read it elsewhere.',
        ],
      },
    ],
  },
  {
    title: 'Overseeing an AI system',
    kind: 'guide',
    owner: 'leila',
    purpose: 'For those who may stop a system: when, how, and what happens then.',
    requirements: ['iso42001:A.9.2', 'iso42001:A.9.3'],
    mustRead: ['processOwner'],
    versions: [
      {
        begun: month(-12).day(-6),
        author: 'leila',
        approver: 'amara',
        text: [
          '# You may stop it',
          'Press the button. Nobody has to agree first. Say afterwards what you saw.',
          '# You may overrule it',
          'Write down why in a word or two; the log is how the system gets better.',
          '# Practise',
          'Once a quarter, on the device you work with.',
        ],
      },
      {
        begun: month(0).day(-6),
        author: 'leila',
        approver: 'amara',
        isDraft: true,
        changeNote: 'What the last drill on tablets showed.',
        text: [
          '# You may stop it',
          'Press the button; on a tablet it is at the lower right. Nobody has to agree first.',
          '# You may overrule it',
          'Write down why in a word or two; the log is how the system gets better.',
        ],
      },
    ],
  },
  {
    title: 'Ways into ClaimSight',
    kind: 'record',
    owner: 'leila',
    classification: 'confidential',
    purpose:
      'What the penetration test of ClaimSight tried, what it found, and what closed it. For those who answer for it alone.',
    requirements: ['iso42001:A.6.2.4'],
    versions: [
      {
        begun: month(-4).day(9),
        author: 'leila',
        approver: 'amara',
        text: [
          '# Tried',
          '- Instructions hidden in the text of a claim, in three languages',
          '- The queue of the claims desk without signing in',
          '- Reading training data back out of the model',
          '# Found',
          '- A claim could raise its own rank by naming the words of the ranking. Closed: the words are masked before ranking.',
          '- Nothing else in nine days.',
          '# Next',
          'With the next version of the model, by another firm.',
        ],
      },
    ],
  },
  {
    title: 'Regulation (EU) 2024/1689, consolidated',
    kind: 'external',
    reviewed: [[month(-4).day(6), 'As amended in 2026; our dates are in the calendar of duties.']],
    owner: 'hanna',
    purpose: 'The AI Act as it stands, for those who classify systems.',
    requirements: ['iso42001:4.1', 'iso42001:7.5.3'],
    externalSource: 'Official Journal of the European Union, as amended by Regulation (EU) 2026/1744',
    versions: [
      {
        begun: month(-16).day(20),
        author: 'hanna',
        approver: 'amara',
        text: ['Read at the source: the Official Journal. The dates that concern us are in the calendar of duties.'],
      },
    ],
  },
  {
    title: 'Course: AI at Lysmark',
    kind: 'training',
    reviewed: [[month(-1).day(11), 'One question replaced after the night shift’s answers.']],
    owner: 'elena',
    purpose: 'What everyone learns about the AI systems here.',
    requirements: ['iso42001:7.2', 'iso42001:7.3', 'euaiact:4'],
    versions: [
      {
        begun: month(-13).day(22),
        author: 'elena',
        approver: 'amara',
        text: [
          '# 1. What the systems do, and what they do not',
          '# 2. When a person decides',
          '# 3. Whom you tell, and that you may stay anonymous',
          '# 4. Ten questions',
        ],
      },
    ],
  },
]
