import type { Audience } from '#domain/rooms/audiences.ts'
import type { ReleaseSet } from '#domain/rooms/sets.ts'
import { daysAfter, daysBefore, month, type RelativeDay } from '../../calendar.ts'
import { audits } from '../audits.ts'

/** A room as it is told: for whom, from when until when, and what its guest does in it. */
export interface RoomStory {
  readonly title: string
  readonly audience: Audience
  /** The audit it belongs to, by the name it is told under. */
  readonly audit?: string
  readonly opened: RelativeDay
  readonly until: RelativeDay
  readonly welcome: string
  /** Standards whose requirements it is about. */
  readonly about: readonly string[]
  readonly sets: readonly ReleaseSet[]
  readonly guest: { readonly name: string; readonly firm: string }
  /** When the guest comes; absent: the link waits. */
  readonly visited?: RelativeDay
  readonly asks: readonly { readonly text: string; readonly about?: string; readonly answer?: string }[]
  readonly closed?: { readonly on: RelativeDay; readonly because: string }
}

const northlight = 'Northlight Certification'

export const roomStories: readonly RoomStory[] = [
  {
    title: 'Mock audit by Kestrel Advisory',
    audience: 'certificationBody',
    audit: 'Mock audit by Kestrel Advisory',
    opened: daysBefore(5, audits.mockAudit),
    until: daysAfter(20, audits.mockAudit),
    welcome: 'What we have by now. Say what an auditor would stumble over.',
    about: ['iso42001'],
    sets: ['documented'],
    guest: { name: 'R. Ashdown', firm: 'Kestrel Advisory' },
    visited: audits.mockAudit,
    asks: [
      {
        text: 'Where do I find what shows A.6.2.4 for TalentSift? It took me half an hour for other controls.',
        about: 'iso42001:A.6.2.4',
        answer: 'It is being redone since the incident; the assessment is in the room. Finding things fast is noted.',
      },
    ],
    closed: { on: daysAfter(12, audits.mockAudit), because: 'The mock audit is over.' },
  },
  {
    title: 'Stage 1: documents',
    audience: 'certificationBody',
    audit: 'Stage 1 by Northlight Certification',
    opened: daysBefore(10, audits.stage1),
    until: daysAfter(30, audits.stage1),
    welcome: 'The documented information DI-01 to DI-19 in the versions in force today.',
    about: ['iso42001'],
    sets: ['documented'],
    guest: { name: 'Guest auditor', firm: northlight },
    visited: daysBefore(3, audits.stage1),
    asks: [
      {
        text: 'The statement of applicability gives one sentence for many controls. Is there a longer one?',
        about: 'iso42001:6.1.3',
        answer: 'No. The reasons will be written out; you will find the next version here.',
      },
    ],
    closed: { on: daysAfter(20, audits.stage1), because: 'Stage 1 is reported.' },
  },
  {
    title: 'Stage 2: evidence',
    audience: 'certificationBody',
    audit: 'Stage 2 by Northlight Certification',
    opened: daysBefore(7, audits.stage2),
    until: daysAfter(60, audits.stage2),
    welcome: 'Evidence by requirement. Records open here with their history; ask for what you miss.',
    about: ['iso42001'],
    sets: ['documented', 'effectiveness'],
    guest: { name: 'Guest auditor', firm: northlight },
    visited: audits.stage2,
    asks: [
      {
        text: 'AskLys was changed by its supplier. Which impact assessment is of the model in use?',
        about: 'iso42001:8.4',
        answer: 'None yet. The assessment in the room is of the model before; we take this as a finding.',
      },
      {
        text: 'Who auditor-trained Beatriz Costa, and when?',
        about: 'iso42001:9.2.2',
        answer: 'Her record was not kept then. It is being made good.',
      },
    ],
    closed: { on: daysAfter(45, audits.stage2), because: 'The follow-up audit is done.' },
  },
  {
    title: 'Answers for Calder Retail',
    audience: 'customer',
    opened: month(-1).day(3),
    until: month(1).day(10),
    welcome: 'Your questionnaire, answered with what we show outside.',
    about: ['iso42001', 'iso27001'],
    sets: [],
    guest: { name: 'J. Calder', firm: 'Calder Retail' },
    visited: month(-1).day(6),
    asks: [{ text: 'May we show your AI policy to our own auditors?' }],
  },
  {
    title: 'Surveillance 1: preparation',
    audience: 'certificationBody',
    opened: month(0).day(-4),
    until: month(3).day(0),
    welcome: 'What the first surveillance will look at, as it stands today. It is added to until you come.',
    about: ['iso42001'],
    sets: ['documented', 'effectiveness', 'surveillance'],
    guest: { name: 'Guest auditor', firm: northlight },
    asks: [],
  },
]
