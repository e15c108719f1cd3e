import type { SystemKey } from '../systems.ts'

/** What an impact assessment says beside its story: law, oversight, data protection, who is told. */
export interface ImpactWords {
  readonly jurisdictions: string
  readonly vulnerable: string
  readonly oversight: string
  readonly noFria: string
  readonly dpia: {
    readonly why: string
    readonly processing: string
    readonly necessity: string
    readonly advice: string
  }
  readonly toldTo: string
  /** What the reviewer found at first, and when the year was over. */
  readonly reviewed: readonly [first: string, again: string]
}

const noFria = 'Article 27 names pricing of life and health insurance and credit, and public services; this is neither.'

export const impactWords: Partial<Record<SystemKey, ImpactWords>> = {
  claimSight: {
    jurisdictions: 'Denmark and Sweden; insurance contracts law of both',
    vulnerable: 'Whoever lost a home last night: urgency is asked of them first, in the form itself.',
    oversight: 'An adjuster decides every claim; the team leader may switch sorting off for a day.',
    noFria,
    dpia: {
      why: 'Claims tell of health and of loss, and of all policyholders.',
      processing: 'Course and outcome of claims, without names; kept for ten years as the deletion plan says.',
      necessity:
        'Sorting by hand took two days in a storm week; classes without free text were tried and were too coarse.',
      advice: 'Agreed, if free text is cut to what the class needs (Hanna Vogel).',
    },
    toldTo: 'Adjusters in person; members in the letter of receipt and on the website; the works council whole.',
    reviewed: [
      'Complete. Rare losses were added to the harms after the first reading.',
      'Reads as it is: storms came twice, and nobody in need waited longer.',
    ],
  },
  priceGuide: {
    jurisdictions: 'Denmark; equal treatment in insurance, the AI Act from December 2027',
    vulnerable: 'People who are ill: health answers weigh only where the tables say so.',
    oversight: 'Two actuaries sign each price; a proposal that nobody signs after a day is thrown away.',
    noFria: '',
    dpia: {
      why: 'Answers to questions on health, used to set a price.',
      processing: 'Answers of the application in eleven classes; kept while the policy lasts and ten years.',
      necessity: 'The price list needs the same answers; the model needs none beside them.',
      advice: 'Agreed for the trial; asks to be heard again before gate 5 (Hanna Vogel).',
    },
    toldTo: 'Actuaries and the board; applicants with the first offer, once it is in use; the supervisor on request.',
    reviewed: [
      'Complete. The proxy test has to be passed before gate 4; that is now a condition.',
      'As before; gate 5 asks for the explanations, and so does this.',
    ],
  },
  talentSift: {
    jurisdictions: 'Denmark, applicants from the whole EEA; anti-discrimination law',
    vulnerable: 'Part-time workers and those who return after a break: asked about by name.',
    oversight: 'Two recruiters read each list; either may set it aside, and every rejection bears a name.',
    noFria:
      'Article 27 asks it of public bodies and for some insurance and credit; a private employer is not among them.',
    dpia: {
      why: 'Applicants are evaluated, and cannot choose another way.',
      processing: 'Application and answers; at the supplier for six months, here until the post is filled.',
      necessity:
        'Nine hundred applications, two recruiters; a form with fixed questions was tried and lost good people.',
      advice: 'Agreed, if applicants are told on the form and a person answers objections (Hanna Vogel).',
    },
    toldTo: 'Applicants on the form; recruiters in a half day; the works council with the ratio of each month.',
    reviewed: [
      'Complete. Part-time careers were missing among those affected; they stand first now.',
      'The ratio of the year is in it; nothing else changed.',
    ],
  },
  fraudLens: {
    jurisdictions: 'Denmark and Sweden; rules of the trade on fraud detection',
    vulnerable: 'People whose lives look irregular on paper: unlike is not dishonest, and the manual says so.',
    oversight: 'The special unit looks before anybody is asked; a mark alone holds no payment.',
    noFria,
    dpia: {
      why: 'Claims are compared with one another to find what is unlike the rest.',
      processing: 'Claims of three years, amounts and times; marks that came to nothing are deleted after ninety days.',
      necessity: 'Fixed rules marked three times as many; a sample by chance found almost nothing.',
      advice: 'Agreed, if whoever was marked wrongly is told on request (Hanna Vogel).',
    },
    toldTo: 'The special unit and claims; members in the general terms, section on fraud; the works council whole.',
    reviewed: [
      'Complete. Delay of payment was rated up after a talk with the ombudsperson.',
      'Marks that came to nothing are fewer; the effect on people is as described.',
    ],
  },
  askLys: {
    jurisdictions: 'Wherever a member writes from; Article 50 of the AI Act on chats',
    vulnerable: 'People in distress on the roadside: certain words bring a person at once.',
    oversight: 'The service desk reads along by sample, takes over on request and may stop the chat within a minute.',
    noFria,
    dpia: {
      why: 'People write what they like, health and need among it.',
      processing: 'The chat, for twenty-four months, without the member’s number; the supplier keeps nothing.',
      necessity: 'Hours of the desk could not be stretched; a search page was tried and not used.',
      advice: 'Agreed, with the note above the first line and no training on chats (Hanna Vogel).',
    },
    toldTo: 'Every user in the first line of the chat; the service desk; consumer association in its spring meeting.',
    reviewed: [
      'Complete; answers that bind us were added after the case at another insurer.',
      'The new model was tried with three hundred chats; effects on people as before.',
    ],
  },
  docFlow: {
    jurisdictions: 'Denmark and Sweden; secrecy of health data',
    vulnerable: 'People who send medical letters: these go to a queue of their own.',
    oversight: 'The post room sees what it is unsure of, draws two hundred a week and may route by hand for a day.',
    noFria,
    dpia: {
      why: 'All post is read by machine, medical letters too.',
      processing: 'Image and text until routed; at the supplier for a day, in the EU.',
      necessity: 'Four thousand documents a day; barcodes reach only what we sent ourselves.',
      advice: 'Agreed, with the queue for medical letters (Hanna Vogel).',
    },
    toldTo: 'The post room and team leaders; members in the privacy notice; the works council in short.',
    reviewed: [
      'Complete; handwriting was added to what may go wrong.',
      'Two hundred a week were read again for a year; the effects are smaller than feared.',
    ],
  },
}
