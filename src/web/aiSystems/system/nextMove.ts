import type { ReadSystem } from './read.ts'

/** The one step that is next: the gate that leads on, by the way its origin takes; null while it runs or rests. */
export function nextMoveOfSystem({ state, fields, moves }: ReadSystem): string | null {
  const gate = {
    identified: 'startDesign',
    designing: fields.origin === 'thirdParty' ? 'configure' : 'startDevelopment',
    developing: 'startValidation',
    validating: 'startDeployment',
    deploying: 'goLive',
  }[state]
  if (gate === undefined) return afterRelease(state, fields.suspendedFrom)
  return waitsForOthers(moves, gate) ? 'agree' : gate
}

function afterRelease(state: string, from: string | null): string | null {
  if (state === 'suspended') return from === 'deploying' ? 'resumeDeployment' : 'resume'
  return state === 'rolledBack' ? 'revalidate' : null
}

/** Two decide at this gate: whoever comes first agrees, whoever comes second passes it. */
function waitsForOthers(moves: ReadSystem['moves'], gate: string): boolean {
  const passing = moves.find(({ move }) => move === gate)
  const agreeing = moves.find(({ move }) => move === 'agree')
  const isLast = !passing?.refusals.some(({ code }) => code === 'gate_others_agree')
  const hasAgreed = agreeing?.refusals.some(({ code }) => code === 'gate_agreed_already' || code === 'gate_not_yours')
  return !isLast && agreeing?.mine === true && !hasAgreed
}
