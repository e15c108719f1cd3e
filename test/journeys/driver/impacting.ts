import { type AssessingTeam, no, row, watchedRisk, yes } from './assessing.ts'
import type { Page } from './person.ts'

type Input = Readonly<Record<string, unknown>>

/** What a system is for and where it runs. */
export const scoped: Input = {
  intendedPurpose: 'Ranks applications by fit; two recruiters look at each ranking',
  foreseeableMisuse: 'Only the first ten are read',
  deploymentContext: 'Hiring of clerks, about 900 applications a year',
  jurisdictions: 'EU, Norway',
}

/** Every mandatory section; `risk` is where the harm is kept. */
export function assessed(risk: string): Input {
  return {
    affected: [
      row({ group: 'Applicants', effect: 'Are invited or not', isVulnerable: false }),
      row({ group: 'Part-time workers, mostly mothers', effect: 'May rank lower', isVulnerable: true }),
    ],
    vulnerable: yes('Mothers and people who were ill for long'),
    fundamentalRights: 'Equality and the right to work are touched; others are not, because nothing else is decided.',
    societalWellBeing: 'Unequal access to work, were many to use it alike.',
    benefits: 'Answers within three days instead of three weeks',
    harms: [
      row({
        harm: 'A suitable person is not invited',
        severity: 4,
        scale: 3,
        irreversibility: 3,
        likelihood: 3,
        mitigation: 'Ratio per group each month; recruiters read on',
        risk,
      }),
    ],
    oversight: 'Two recruiters; either stops it',
    friaNeeded: no('A private insurer that offers no public service with it'),
    dpiaNeeded: yes('Applications are assessed systematically'),
    dpiaProcessing: 'Applications for six months; names are hidden from the ranking',
    dpiaNecessity: 'A person alone takes three weeks; nothing milder is as fast',
    dpiaAdvice: 'Agreed, with the monthly ratio',
  }
}

export const consulted: Input = {
  consulted: [row({ who: 'Works council', on: '2026-02-20', said: 'Wants the reasons shown', answered: 'They are' })],
}

/** One that says everything, as far as the reviewer's desk. */
export async function consultedImpact(team: AssessingTeam, aiSystem: string, more: Input = {}): Promise<Page> {
  const assessments = team.analyst.among('impact-assessments')
  const risk = await watchedRisk(team, { aiSystem })
  const it = await assessments.raises({ title: 'Impact of the system', owner: team.analyst.id, aiSystem, ...more })
  await assessments.makes('scope', it, { aiSystem, ...scoped })
  await assessments.makes('assess', it, assessed(risk.id))
  return assessments.makes('consult', it, consulted)
}

/** In force: reviewed and approved by others, told to those concerned. */
export async function currentImpact(team: AssessingTeam, aiSystem: string, more: Input = {}): Promise<Page> {
  const it = await consultedImpact(team, aiSystem, more)
  await team.privacy.among('impact-assessments').makes('review', it, { reviewFindings: 'Complete and plausible' })
  await team.manager.among('impact-assessments').makes('approve', it)
  const assessments = team.analyst.among('impact-assessments')
  await assessments.makes('communicate', it, { communicatedTo: 'Applicants, in the notice on the form' })
  return assessments.makes('putIntoForce', it)
}
