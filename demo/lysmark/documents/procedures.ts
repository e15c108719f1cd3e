import { month } from '../../calendar.ts'
import type { DocumentStory } from './story.ts'

/** How the management system is run: the procedures everyone who runs it works by. */
export const procedures: readonly DocumentStory[] = [
  {
    title: 'Control of documents',
    kind: 'procedure',
    owner: 'elena',
    purpose: 'How documents are written, reviewed, approved, found and put away.',
    requirements: ['iso42001:7.5.1', 'iso42001:7.5.2', 'iso42001:7.5.3'],
    mustRead: ['documentOwner', 'processOwner', 'aimsManager'],
    versions: [
      {
        begun: month(-15).day(2),
        author: 'elena',
        approver: 'amara',
        text: [
          '# Rules',
          '1. Whoever writes a document does not approve it; a policy is approved by top management.',
          '2. The number of the version stands on every page.',
          '3. The documents office takes the old version off the intranet by hand.',
          '4. Every document is read again once a year.',
        ],
      },
      {
        begun: month(-11).day(26),
        author: 'elena',
        approver: 'tomasz',
        changeNote:
          'Rule 3 was forgotten once (NC of the first internal audit): the tool itself lets one version be in force.',
        text: [
          '# Rules',
          '1. Whoever writes a document does not approve it; a policy is approved by top management.',
          '2. The number of the version stands on every page, and old versions are marked across it.',
          '3. One version is in force: putting the next into force supersedes the one before, in one step.',
          '4. Every document is read again once a year, sooner where an audit or an incident points at it.',
          '5. A printed copy is good for the day it was printed.',
        ],
      },
    ],
  },
  {
    title: 'Onboarding',
    kind: 'procedure',
    owner: 'sofia',
    purpose: 'What happens before somebody new works with an AI system.',
    requirements: ['iso42001:7.2', 'iso42001:7.3'],
    mustRead: ['processOwner'],
    versions: [
      {
        begun: month(-16).day(8),
        author: 'sofia',
        approver: 'tomasz',
        text: [
          '# First week',
          '- Access and equipment',
          '- Safety',
          '# First quarter',
          '- Trainings of the department',
        ],
      },
      {
        begun: month(-13).day(8),
        author: 'sofia',
        approver: 'tomasz',
        changeNote: 'Role training comes before the first task with an AI system (NC of the missing assessment).',
        text: [
          '# Before the first task with an AI system',
          '1. Whoever is added here is assigned the welcome training the same minute.',
          '2. Whoever takes a role is assigned what the role requires.',
          '3. The line manager gives no task with an AI system before both are done.',
          '# First week',
          '- Access and equipment',
          '- Safety',
        ],
      },
    ],
  },
  {
    title: 'Assessing and treating AI risks',
    kind: 'procedure',
    reviewed: [[month(-2).day(12), 'Read after the second internal audit: it fits.']],
    owner: 'hanna',
    purpose:
      'The process behind every risk assessment: criteria, sources, consequences on four subjects, treatment, approval.',
    requirements: ['iso42001:6.1.1', 'iso42001:6.1.2', 'iso42001:6.1.3', 'iso42001:8.2', 'iso42001:8.3'],
    mustRead: ['processOwner', 'evaluator'],
    versions: [
      {
        begun: month(-14).day(2),
        author: 'hanna',
        approver: 'tomasz',
        text: [
          '# When',
          'Every twelve months, with every gate, and whenever something changes: the system, its supplier, its use, the law.',
          '# How',
          '1. Describe cause, event and consequence for the organization, for individuals, for groups and for society.',
          '2. Rate likelihood and consequence by the criteria in force; the higher consequence counts.',
          '3. Decide: modify, avoid, share or retain, and say why.',
          '4. Compare the controls with Annex A; nothing is left out unseen.',
          '5. Somebody who did not analyse the risk approves the plan; residual risk is accepted by whoever the level asks for.',
        ],
      },
    ],
  },
  {
    title: 'AI system impact assessment',
    kind: 'procedure',
    owner: 'hanna',
    purpose: 'What a system may do to people, groups and society, and who was asked.',
    requirements: ['iso42001:6.1.4', 'iso42001:8.4', 'iso42001:A.5.2', 'iso42001:A.5.3'],
    mustRead: ['processOwner', 'evaluator'],
    versions: [
      {
        begun: month(-14).day(6),
        author: 'hanna',
        approver: 'amara',
        text: [
          '# What it says',
          '- Purpose, foreseeable misuse, context, jurisdictions',
          '- Who is affected, the vulnerable among them',
          '- Fundamental rights, societal well-being, benefits, harms',
          '# Who',
          'The owner writes, somebody else reviews, management approves, those affected are asked.',
        ],
      },
      {
        begun: month(-5).day(9),
        author: 'hanna',
        approver: 'amara',
        changeNote:
          'A supplier’s new model is a change: the assessment is done again before it is used (NC of stage 2).',
        text: [
          '# When',
          'Before a system goes live, once a year, and before a changed model is used, our own or a supplier’s.',
          '# What it says',
          '- Purpose, foreseeable misuse, context, jurisdictions',
          '- Who is affected, the vulnerable among them',
          '- Fundamental rights, societal well-being, benefits, harms',
          '# Who',
          'The owner writes, somebody else reviews, management approves, those affected are asked.',
        ],
      },
    ],
  },
  {
    title: 'Nonconformities and corrective action',
    kind: 'procedure',
    reviewed: [[month(-3).day(16), 'Nothing to change; the tool asks for every step.']],
    owner: 'amara',
    purpose: 'From what went wrong to what keeps it from coming back.',
    requirements: ['iso42001:10.2'],
    mustRead: ['processOwner', 'verifier'],
    versions: [
      {
        begun: month(-15).day(12),
        author: 'amara',
        approver: 'tomasz',
        text: [
          '1. Stop the harm, then put it right.',
          '2. Look for the cause in the system, not in a person.',
          '3. Plan with who, what, by when, and how one will see that it worked.',
          '4. Somebody else looks whether it did.',
          '5. Update what has to be updated, and tell others what was learned.',
        ],
      },
    ],
  },
  {
    title: 'Internal audits',
    kind: 'procedure',
    reviewed: [[month(-2).day(19), 'Two audits were done by it; sampling works.']],
    owner: 'kenji',
    purpose: 'How the programme is drawn up and an audit is done.',
    requirements: ['iso42001:9.2.1', 'iso42001:9.2.2'],
    mustRead: ['internalAuditor'],
    versions: [
      {
        begun: month(-13).day(-8),
        author: 'kenji',
        approver: 'amara',
        text: [
          '- The programme covers every clause and applicable control within a year, more often where the risk is higher.',
          '- Nobody audits what they worked on in the last two years.',
          '- A sample is drawn by a seed that is kept.',
        ],
      },
    ],
  },
]
