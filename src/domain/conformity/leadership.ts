/** What leading looks like in the trail, by what was done: somebody of top management did it (C-028). */
export const leadershipActs = {
  approval: [
    'approve',
    'approvePlan',
    'acceptResidual',
    'acceptOutcome',
    'release',
    'putInForce',
    'adopt',
    'delegateApproval',
    'goLive',
  ],
  review: ['hold', 'close', 'decide', 'answer'],
  sponsorship: ['create', 'register', 'prioritize', 'assign'],
} as const

export type LeadershipAct = keyof typeof leadershipActs
