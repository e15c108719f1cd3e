import type { SourceType } from '#domain/records/sourceTypes.ts'
import { month, type RelativeDay } from '../calendar.ts'
import type { Who } from './people.ts'

/** What was said and is not, or not yet, in the register. */
export interface Candidate {
  /** Absent: nobody knows, and nobody shall. */
  readonly by?: Who
  readonly on: RelativeDay
  readonly title: string
  readonly description: string
  readonly sourceType?: SourceType
  /** So little that it may take the light path: said at capture, in the raiser's own area. */
  readonly light?: { readonly effortDays: number; readonly cost: number }
  readonly settled?: Settled
}

type Settled =
  | { readonly how: 'dismissed'; readonly on: RelativeDay; readonly reason: string }
  | { readonly how: 'merged'; readonly on: RelativeDay; readonly into: string; readonly reason: string }

export const candidates: readonly Candidate[] = [
  {
    by: 'yara',
    on: month(-8).day(24),
    title: 'Give AskLys a face',
    description: 'A friendly animated face might make people like the chatbot more. Other insurers have one.',
    sourceType: 'staffSuggestion',
    settled: {
      how: 'dismissed',
      on: month(-7).day(2),
      reason:
        'Thank you, Yara. Ratings say people want a way out of the chat, not a face in it; that is being built. A face would also blur that it is a machine.',
    },
  },
  {
    by: 'nils',
    on: month(-1).day(6),
    title: 'AskLys goes round in circles at night',
    description: 'Three callers tonight said the bot gave the same answer over and over before they rang us.',
    sourceType: 'customerComplaint',
    settled: {
      how: 'merged',
      on: month(-1).day(9),
      into: 'Loop detection for AskLys',
      reason:
        'Same trouble as the complaint cluster; your three callers are counted in. You are on the list for labelling chats.',
    },
  },
  {
    by: 'hanna',
    on: month(-1).day(20),
    title: 'Ask DocFlow’s supplier for change notes in advance',
    description:
      'We learned of their last model change from our own sample, four days late. The scorecard asks for notice; the contract does not.',
    sourceType: 'supplier',
  },
  {
    by: 'beatriz',
    on: month(-1).day(24),
    title: 'Two risks still carry last year’s likelihood',
    description:
      '“Forecast fails in snow” taught us to look again; “Complex claims are sorted as simple” and “Documents go to the wrong team” were still rated before the storms.',
    sourceType: 'riskAssessment',
  },
  {
    on: month(0).day(-6),
    title: 'Photos turned upside down',
    description:
      'When customers send photos from some phones, ClaimSight sees them upside down and asks for new ones. People at the desk turn them by hand and say nothing.',
  },
  {
    by: 'oskar',
    on: month(0).day(-4),
    title: 'Monthly figures arrive after the monthly look',
    description:
      'The review of AskLys figures was held on the 3rd with figures of the month before last, again. Move one of the two.',
    sourceType: 'performanceReview',
  },
  {
    by: 'ruth',
    on: month(0).day(-2),
    title: 'Let adjusters say why they overrode',
    description:
      'We can stop ClaimSight, but nobody asks why we did. One tap with three reasons would teach the model something.',
    sourceType: 'engagement',
    light: { effortDays: 3, cost: 400 },
  },
  {
    by: 'tomasz',
    on: month(0).day(-1),
    title: 'What the insurer next door told me over lunch',
    description: 'They let customers choose the channel for bad news. Ours all get a letter. Worth a thought?',
    sourceType: 'other',
  },
]
