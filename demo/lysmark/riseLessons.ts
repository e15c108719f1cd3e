import type { Learned } from './learning.ts'

type Lesson = Pick<Learned, 'unharmed' | 'nonconformity' | 'risk' | 'lesson' | 'told'>

/** What the ten outages of the rise taught, looked at together: each a little, all of them the same. */
export const riseLessons: readonly Lesson[] = [
  {
    unharmed: 'Renewals were taken by telephone; no policy lapsed.',
    nonconformity: 'Back within the eight hours we promise, if only just.',
    risk: 'Outage of a service stands in the house’s own register, as likely as it was.',
    lesson: 'Forty minutes went by before anybody knew who may decide.',
    told: 'In the service meeting of the same week.',
  },
  {
    unharmed: 'Callers were rung back; the longest waited fifty minutes.',
    nonconformity: 'The service level allows one such evening a quarter, and this was it.',
    risk: 'The register names telephony as one line with two ends; that is still so.',
    lesson: 'The supplier’s night number was on a sheet in a locked office.',
    told: 'With the telephony supplier, and at the service desk.',
  },
  {
    unharmed: 'Every truck arrived; the latest was nineteen minutes late.',
    nonconformity: 'Arrival times stayed inside what members are promised.',
    risk: 'Losing the map is rated already, with the paper maps as treatment.',
    lesson: 'Three people rang the same supplier, and nobody the members.',
    told: 'In the dispatch room, on the board.',
  },
  {
    unharmed: 'Nothing typed on paper was lost; the claims were in by evening.',
    nonconformity: 'Recovery time was kept; the exercise of last year paid.',
    risk: 'Nothing new: the closing run was known as a risk to the working day.',
    lesson: 'Whoever mends cannot also tell everybody how far it is.',
    told: 'Between claims and development, in their weekly hour.',
  },
  {
    unharmed: 'All payments went out the same day.',
    nonconformity: 'The bank’s deadline was met by hand.',
    risk: 'Dependence on one gateway stands in the register, accepted by the COO.',
    lesson: 'The notice had come, to someone on leave.',
    told: 'With finance, who now read that mailbox too.',
  },
  {
    unharmed: 'Northgate worked on paper; no member was turned away.',
    nonconformity: 'Availability over the quarter stayed above its target.',
    risk: 'A switch without a spare was a known risk; the spare is its treatment.',
    lesson: 'The first hour was spent finding out whether it was only us.',
    told: 'At all three sites, by the facility round.',
  },
  {
    unharmed: 'Nobody was charged twice or not at all.',
    nonconformity: 'What the portal promises is an answer by the next day; that was kept.',
    risk: 'Unchanged; seen in the yearly review of the portal.',
    lesson: 'Two teams rolled back two different things.',
    told: 'In the change board.',
  },
  {
    unharmed: 'The emergency number was never touched.',
    nonconformity: 'The promise concerns the emergency number, and it held.',
    risk: 'Voice over the office network is rated; the rating holds.',
    lesson: 'The one who knew was on the train, and nobody was told to call them.',
    told: 'In the service meeting.',
  },
  {
    unharmed: 'Partners were told before they drove off twice.',
    nonconformity: 'None of the trucks was late by our own measure.',
    risk: 'Wrong orders are rated under dispatch; twice is not worse than late.',
    lesson: 'The list of partners’ numbers was in the system that was down.',
    told: 'With the partners, at their quarterly evening.',
  },
  {
    unharmed: 'Adjusters found their claims by policy number.',
    nonconformity: 'A detour of a minute is not an outage in the sense of the contract.',
    risk: 'Search is not rated by itself; the register of claims core covers it.',
    lesson: 'Ten outages, ten causes, one delay: who may decide. That is what a playbook is for.',
    told: 'In the Thursday circle, and on the board at each site.',
  },
]
