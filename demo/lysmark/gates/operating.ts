import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import type { Who } from '../people.ts'
import type { SystemKey } from '../systems.ts'

/** How people keep a system in hand, what is watched, and how well oversight worked when it was tried. */
export interface OperatingStory {
  readonly owner: Who
  readonly overseer: Who
  readonly said: Partial<AiSystem>
  readonly watched: readonly (readonly [metric: string, limits: { readonly low?: number; readonly high?: number }])[]
  /** What each quarter's drill found. */
  readonly drills: readonly string[]
  /** What the log of each quarter says: cases overridden, out of so many decisions. */
  readonly overridden?: readonly (readonly [cases: number, decisions: number, why: string])[]
}

/** The systems in operation (brief §7): oversight, monitoring plan, drills each quarter, override log. */
export const operating: Partial<Record<SystemKey, OperatingStory>> = {
  claimSight: {
    owner: 'marc',
    overseer: 'ruth',
    said: {
      oversightMode: 'onTheLoop',
      oversightWhen:
        'When a claim is ranked low that speaks of injury or loss of home; every Monday a sample of forty.',
      interveneMeans: 'Pull the claim to the top of the queue.',
      overrideMeans: 'Set another urgency, with one of five reasons.',
      stopMeans: 'Switch “by arrival” in the claims desk; also on tablets.',
      userInformation: 'Adjusters see the three reasons of each rank; customers read of it in the letter.',
      loggingOn: true,
      logging: 'Each rank, its reasons and each override, for three years.',
      rollbackPlan: 'Queue by arrival at once; the release before within an hour.',
      incidentContacts: 'Service desk, P1 line, day and night.',
      limitations: 'Rare losses and letters in other languages are ranked carefully high.',
    },
    watched: [
      ['accuracy', { low: 0.8 }],
      ['overrides', { high: 0.15 }],
    ],
    drills: [
      'The switch was found after seven minutes; then the queue was by arrival.',
      'Two minutes. One adjuster rang the service desk first, which nobody has to.',
      'Not reachable on tablets; from the desk it took two minutes.',
      'On the tablet in the rain, with gloves: forty seconds.',
      'Under a minute on both; the night shift did it without being asked twice.',
    ],
    overridden: [
      [1079, 14_580, 'Letters in other languages were ranked low.'],
      [1043, 15_320, 'The adjuster knew more than the letter said.'],
      [1012, 15_560, 'Storm claims of the same street, one of them grave.'],
      [951, 15_090, 'A telephone call had come before the form.'],
      [917, 15_030, 'Rare losses, mostly; three reasons make up for half of them.'],
    ],
  },
  talentSift: {
    owner: 'sofia',
    overseer: 'yara',
    said: {
      oversightMode: 'inTheLoop',
      oversightWhen: 'Each ranking, by two recruiters, before anybody is invited or refused.',
      interveneMeans: 'Read on below the line.',
      overrideMeans: 'Move an application, with a note.',
      stopMeans: 'Switch off the ranking in the hiring desk; applications are read by arrival.',
      dueDiligence: 'Questionnaire and fairness report of the supplier; clause on changes since the suspension.',
      configuration: 'Ranking only; no score is shown, nobody is refused by it.',
      userInformation: 'Notice on the form, and whom to ask.',
      loggingOn: true,
      logging: 'Each ranking and what became of it, for two years.',
      rollbackPlan: 'Reading by arrival.',
      incidentContacts: 'HR director; service desk.',
    },
    watched: [['selectionRatio', { low: 0.8 }]],
    drills: [
      'Off within a minute; it took an hour to find the list by arrival.',
      'Off within a minute. The list by arrival now opens by itself.',
      'Stopped in the middle of a posting; nobody was lost, two were read twice.',
      'Stopped by the newest recruiter, from the sheet on the wall.',
      'Stopped and started again on the same morning; the supplier noticed nothing.',
    ],
    overridden: [
      [52, 204, 'Part-time careers moved up by hand.'],
      [45, 188, 'A career with breaks was read as a gap.'],
      [38, 212, 'Training abroad was not recognised.'],
      [31, 231, 'The post had changed since the profile was set.'],
      [27, 219, 'Volunteers’ work counts here, and not in the profile.'],
    ],
  },
  fraudLens: {
    owner: 'marc',
    overseer: 'hanna',
    said: {
      oversightMode: 'inTheLoop',
      oversightWhen: 'Each mark, before anybody is asked anything.',
      interveneMeans: 'Take the mark away.',
      overrideMeans: 'Pay at once, with a reason.',
      stopMeans: 'Switch off marking in the claims desk.',
    },
    watched: [],
    drills: [
      'Marks were gone only after the next run, six hours later.',
      'Gone after an hour: the run can be started by hand now.',
      'Gone within the hour; eleven open questions to members were withdrawn.',
      'Twenty minutes, by the deputy.',
      'Twenty minutes; the special unit worked its list from paper.',
    ],
  },
  askLys: {
    owner: 'oskar',
    overseer: 'nils',
    said: {
      oversightMode: 'onTheLoop',
      oversightWhen: 'When the loop alarm rings, or a customer asks for a person.',
      interveneMeans: 'Take over the chat.',
      overrideMeans: 'Correct the answer in the chat.',
      stopMeans: 'Stop button in the desk: the chat shows the phone number.',
      dueDiligence: 'Contract and model card of the supplier; notice of changes agreed.',
      configuration: 'Answers from released articles alone; hands over after two loops.',
      userInformation: 'First line: you are talking to a machine.',
      transparency: { answer: 'yes', why: 'First line of each chat' },
      loggingOn: true,
      logging: 'Each chat without names, for one year.',
      rollbackPlan: 'Phone number instead of the chat.',
      incidentContacts: 'Service desk, P1 line, day and night.',
    },
    watched: [['chatSatisfaction', { low: 3.2 }]],
    drills: [
      'The button stopped it at once; nobody knew who takes the open chats.',
      'At once; three chats were taken over.',
      'At once, at night, by one person alone: eleven chats waited four minutes.',
      'At once; five chats were taken over, two had ended.',
      'Stopped by the alarm of the desk’s own test; eight chats taken over within a minute.',
    ],
  },
  docFlow: {
    owner: 'marc',
    overseer: 'ruth',
    said: {
      oversightMode: 'overTheLoop',
      oversightWhen: 'Forty letters a day, drawn by chance.',
      interveneMeans: 'Send a letter on by hand.',
      overrideMeans: 'Set another team; it learns from it.',
      stopMeans: 'Switch to the post room’s own sorting.',
      dueDiligence: 'Questionnaire from the inventory, data agreement.',
      configuration: 'Routing only; medical letters have a queue of their own.',
    },
    watched: [['misroutes', { high: 0.03 }]],
    drills: [
      'Sorted by hand for an hour; two trays were left over.',
      'By hand for an hour, with a third person from claims: nothing left.',
      'The switch was tried with the scanner running: 90 letters were read twice.',
      'Scanner first, then the switch: nothing read twice.',
      'By hand for a morning, since the supplier was down anyway.',
    ],
  },
}
