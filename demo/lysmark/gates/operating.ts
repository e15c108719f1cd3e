import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import type { Who } from '../people.ts'
import type { SystemKey } from '../systems.ts'

/** How people keep a system in hand, what is watched, and how well oversight worked when it was tried. */
export interface OperatingStory {
  readonly owner: Who
  readonly overseer: Who
  readonly said: Partial<AiSystem>
  readonly watched: readonly (readonly [metric: string, limits: { readonly low?: number; readonly high?: number }])[]
  readonly drill: string
  /** What the log of a quarter says: cases overridden, out of so many decisions. */
  readonly overridden?: readonly [cases: number, decisions: number, why: string]
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
    drill: 'Queue was by arrival after two minutes; nothing was lost.',
    overridden: [2135, 35_000, 'The adjuster knew more than the letter said.'],
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
      dueDiligence: 'Questionnaire and fairness report of the supplier; clause on changes since M-8.',
      configuration: 'Ranking only; no score is shown, nobody is refused by it.',
      userInformation: 'Notice on the form, and whom to ask.',
      loggingOn: true,
      logging: 'Each ranking and what became of it, for two years.',
      rollbackPlan: 'Reading by arrival.',
      incidentContacts: 'HR director; service desk.',
    },
    watched: [['selectionRatio', { low: 0.8 }]],
    drill: 'Ranking off within a minute; recruiters found the list by arrival.',
    overridden: [38, 212, 'A career with breaks was read as a gap.'],
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
    drill: 'Marks were gone after the next run.',
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
    drill: 'The button stopped it at once; three chats were taken over.',
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
      dueDiligence: 'Questionnaire of M-14, data agreement.',
      configuration: 'Routing only; medical letters have a queue of their own.',
    },
    watched: [],
    drill: 'The post room sorted by hand for an hour.',
  },
}
