import type { Happening } from './incidents.ts'
import type { Learned } from './learning.ts'

/** What the desk found when it looked again at something nobody tells a story about, in the words of that day. */
export function looked(happening: Happening, at: number): Learned {
  const { kind, outage, response, system, behind: [cause, done] = ['', ''] } = happening
  const said = { by: 'oskar', on: { month: 0, day: 0 }, lesson: null } as const
  if (kind === 'change') return { ...said, ...noQuestions, cause: '', told: pick(changesTold, at) }
  const loops = system === 'askLys'
  if (kind === 'complaint')
    return {
      ...said,
      cause: loops ? 'The chat offers the same article again when it is asked in other words' : cause,
      ...(response !== undefined && { response }),
      improvement: loops ? ['Loop detection for AskLys'] : done,
      nonconformity: pick(complaintsRequired, at),
      risk: pick(complaintsRisk, at),
      unharmed: 'Time and patience were lost, nothing else.',
      told: pick(complaintsTold, at),
    }
  return {
    ...said,
    cause: outage?.cause ?? '',
    contained: outage?.contained ?? '',
    improvement: outage?.done ?? '',
    nonconformity: pick(outagesRequired, at),
    risk: pick(outagesRisk, at),
    unharmed: pick(outagesUnharmed, at),
    told: pick(outagesTold, at),
  }
}

const pick = (among: readonly string[], at: number): string => among[at % among.length] ?? ''

/** A change is recorded because of what it may cause; nobody asks what it teaches. */
const noQuestions = {
  improvement: 'It is itself part of one.',
  nonconformity: 'It went through the change board as laid down.',
  risk: 'Looked at before the change, in the board.',
}
const changesTold = ['Release note to those who use it.', 'Told to the desk the day before.', 'In the list of changes.']

const complaintsRequired = [
  'Our promise was kept by the letter.',
  'Nothing we owe was left undone; it was unkind, not wrong.',
  'Answered within the two days of the complaints rule.',
  'The rule asks for an answer, and there was one.',
]
const complaintsRisk = [
  'No risk of the register is touched.',
  'Rated already, under contact with members.',
  'Seen by the risk owner, who leaves it as it is.',
]
const complaintsTold = [
  'Told to those who were on duty.',
  'A single case; the team knows it.',
  'Said in the morning round.',
  'It concerns one form only.',
]
const outagesRequired = [
  'Recovered within the eight hours of the service level.',
  'Inside what customers are promised for such a night.',
  'The quarter’s availability stays above its target.',
  'The emergency plan was followed, step by step.',
  'Kept to the service level; the month has two hours left.',
  'What the contract calls an outage lasts longer.',
  'The playbook’s times were kept.',
]
const outagesRisk = [
  'Rated already; its likelihood stays.',
  'Known, with a treatment under way at the supplier.',
  'The owner of the risk looked at it and left the level.',
  'Part of the outage risk every service carries.',
  'Seen once in two years: as likely as the register says.',
]
const outagesUnharmed = [
  'Nobody was left without help.',
  'Members waited; none was turned away.',
  'The emergency number rang throughout.',
  'No money and no data were lost.',
  'Work waited, people did not.',
  'Every case was caught up by the evening.',
]
const outagesTold = [
  'In the desk’s own log; it helps nobody else.',
  'Known to the two teams it concerns.',
  'Too particular to be of use elsewhere.',
  'Told to the supplier, who had it before.',
  'Stands in the runbook of the service.',
  'Said in the service meeting, no more is needed.',
]
