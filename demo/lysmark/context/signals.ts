import { month } from '../../calendar.ts'
import type { SignalStory } from './story.ts'

/** What changed out there and in here over eighteen months, and what became of knowing it. */
export const signals: readonly SignalStory[] = [
  {
    title: 'The AI Act sets dates for high-risk systems',
    by: 'hanna',
    on: month(-16).day(3),
    said: {
      kind: 'regulation',
      subject: 'law',
      reference: 'Regulation (EU) 2024/1689',
      description: 'PriceGuide and TalentSift fall under Annex III.',
      appliesOn: '2026-08-02',
      requirements: ['iso42001:4.1', 'iso42001:6.1.4'],
    },
    decided: {
      on: month(-16).day(12),
      owner: 'hanna',
      disposition: 'improvement',
      improvement: 'AI Act calendar per system',
      done: month(-15).day(16),
    },
    moved: [
      month(-4).day(9),
      '2027-12-02',
      'Regulation (EU) 2026/1744 moved the duties of Annex III to 2 December 2027.',
    ],
  },
  {
    title: 'Counterfactual explanations have become practical',
    by: 'jonas',
    on: month(-13).day(4),
    said: {
      kind: 'technology',
      subject: 'technique',
      technique: 'explainability',
      description: 'An open method gives "what would have changed the decision" in under a second.',
    },
    decided: {
      on: month(-13).day(20),
      owner: 'leila',
      disposition: 'improvement',
      improvement: 'Counterfactual explanations for ClaimSight',
    },
    concluded: [month(-7).day(22), 'Nearly every decision of ClaimSight comes with a reason.'],
  },
  {
    title: 'Guidance on AI literacy',
    by: 'elena',
    on: month(-13).day(25),
    said: {
      kind: 'regulation',
      subject: 'guidance',
      reference: 'AI Office, questions and answers on AI literacy',
      requirements: ['iso42001:7.2', 'iso42001:7.3', 'euaiact:4'],
    },
    decided: {
      on: month(-12).day(9),
      owner: 'sofia',
      disposition: 'improvement',
      improvement: 'AI training assigned on the first day',
    },
    concluded: [month(-7).day(18), 'Newcomers are trained in time.'],
  },
  {
    title: 'A bank found forty AI tools nobody had registered',
    by: 'hanna',
    on: month(-9).day(10),
    said: {
      kind: 'bestPractice',
      subject: 'lesson',
      reference: 'Public report of the bank',
      exposure: { answer: 'yes', why: 'We found eleven ourselves when we looked at the network.' },
    },
    decided: {
      on: month(-9).day(24),
      owner: 'sofia',
      disposition: 'improvement',
      improvement: 'Quarterly survey of shadow AI',
    },
    concluded: [month(-3).day(9), 'The survey made people hide their tools; it was taken back and the lesson told.'],
  },
  {
    title: 'A method to score AI suppliers',
    by: 'hanna',
    on: month(-8).day(16),
    said: { kind: 'bestPractice', subject: 'method', reference: 'Working paper of the insurers’ association' },
    decided: {
      on: month(-8).day(27),
      owner: 'hanna',
      disposition: 'improvement',
      improvement: 'Scorecard for AI suppliers',
    },
    concluded: [month(-4).day(16), 'Eleven of eleven suppliers have a scorecard.'],
  },
  {
    title: 'The model behind AskLys was upgraded without a word',
    by: 'nils',
    on: month(-5).day(-6),
    said: {
      kind: 'risk',
      subject: 'other',
      description: 'Answers changed overnight; the supplier’s notice came two days later.',
    },
    decided: {
      on: month(-5).day(-3),
      owner: 'oskar',
      disposition: 'impactAssessment',
      done: month(-5).day(12),
    },
    concluded: [month(-5).day(14), 'The impact assessment was redone; contracts now ask for notice before a change.'],
  },
  {
    title: 'A vendor offers synthetic claims for training',
    by: 'samir',
    on: month(-5).day(8),
    said: { kind: 'technology', subject: 'tool', description: 'Data that belongs to nobody, at a price.' },
    nothing: [month(-5).day(20), 'Our own masked data is closer to what happens; looked at again in a year.'],
  },
  {
    title: 'ISO 19011 has a new edition',
    by: 'kenji',
    on: month(-5).day(16),
    said: {
      kind: 'regulation',
      subject: 'edition',
      reference: 'Published 27 May 2026',
      edition: 'ISO 19011:2026',
      replaces: 'ISO 19011:2018',
      changes: [
        { id: '', requirement: 'iso42001:9.2.2', named: null, what: 'How risk shapes an audit programme', met: null },
        {
          id: '',
          requirement: null,
          named: 'ISO 19011, remote auditing',
          what: 'Auditing from afar is spelled out',
          met: null,
        },
      ],
    },
    decided: {
      on: month(-4).day(18),
      owner: 'kenji',
      disposition: 'improvement',
      improvement: 'Editions watch for 9001 and 19011',
    },
  },
  {
    title: 'CodeMate for every developer',
    by: 'tomasz',
    on: month(-2).day(2),
    said: { kind: 'context', subject: 'strategy', description: 'The board wants to build more ourselves, and faster.' },
    decided: {
      on: month(-2).day(8),
      owner: 'amara',
      disposition: 'improvement',
      improvement: 'Roll out CodeMate to all developers',
      done: month(-1).day(6),
    },
    concluded: [
      month(-1).day(18),
      'The pilot met its stop criterion: context, policy and objectives stay as they are.',
    ],
  },
  {
    title: 'The supervisor asks insurers how AI sets prices',
    by: 'hanna',
    on: month(-2).day(16),
    said: {
      kind: 'context',
      subject: 'other',
      description: 'A letter to all insurers; answers are expected in spring.',
    },
  },
  {
    title: 'ISO 9001 has a new edition',
    by: 'oskar',
    on: month(0).day(-9),
    said: {
      kind: 'regulation',
      subject: 'edition',
      reference: 'Published 16 September 2026; certificates of 2015 move until 30 September 2029',
      edition: 'ISO 9001:2026',
      replaces: 'ISO 9001:2015',
      changes: [
        { id: '', requirement: 'iso9001:5.1.1', named: null, what: 'Quality culture and ethics come in', met: null },
        { id: '', requirement: 'iso9001:6.1.1', named: null, what: 'Risks and opportunities stand apart', met: null },
      ],
    },
  },
]
