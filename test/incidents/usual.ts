/** Answers that most incidents of the tests share. */
export const yes = { answer: 'yes', why: null }
export const no = { answer: 'no', why: 'Nothing in it for others' }
export const harmless = { answer: 'no', why: 'Noticed within minutes' }

/** The three questions, all answered with no. */
export const closing = { improvementNeeded: no, nonconformityNeeded: no, riskChanged: no }
