import { actorId } from '#domain/kernel/facts.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { certifiedStates, projectStates } from '../states.ts'
import { planRefusals } from './planGuards.ts'
import type { CertificationMove } from './projectMoves.ts'
import { notSignable } from './startGuards.ts'

/** What happens beside the way: the sponsor's word and work, and a plan that moves with its reason (C-284, C-288). */
export const sponsorMoves = {
  sign: {
    label: { en: 'Sign the commitment', de: 'Zusage unterschreiben' },
    from: [...projectStates],
    by: ['sponsor'],
    asks: ['commitment'],
    needs: ['project'],
    guard: notSignable,
    effect: ({ actor, now, today }) => ({ signedBy: actorId(actor), signedAt: now, signedOn: today }),
  },
  touch: {
    label: { en: 'Write down what the sponsor did', de: 'Festhalten, was aus der Leitung kam' },
    from: [...projectStates, ...certifiedStates],
    by: ['sponsor', 'projectManager', 'certificationManager'],
    asks: ['touchOn', 'touchAbout'],
    guard: ({ record, today }) =>
      unmet(
        !record.touchAbout?.trim() && refuse('touch_about_missing', { field: 'touchAbout' }),
        record.touchOn && record.touchOn > today && refuse('touch_ahead', { field: 'touchOn' }),
      ),
    effect: ({ actor, before, record, today }) => ({
      touchOn: null,
      touchAbout: null,
      touchpoints: [
        ...before.touchpoints,
        { id: '', day: record.touchOn ?? today, about: record.touchAbout, recordedBy: actorId(actor) },
      ],
    }),
  },
  handSponsorship: {
    label: { en: 'Name another sponsor', de: 'Patenschaft übergeben' },
    from: [...projectStates, ...certifiedStates],
    by: ['topManagement'],
    asks: ['sponsor'],
    needs: ['project'],
    reason: 'required',
    guard: ({ record, before, answers: { project } }) =>
      unmet(
        (!record.sponsor || record.sponsor === before.sponsor) && refuse('sponsor_missing', { field: 'sponsor' }),
        record.sponsor !== null && !project.sponsorLeads && refuse('sponsor_not_top', { field: 'sponsor' }),
      ),
    // Whoever signed, signed for themselves: the new sponsor signs anew.
    effect: () => ({ signedBy: null, signedAt: null, signedOn: null }),
  },
  replanProject: {
    label: { en: 'Move the plan', de: 'Plan verschieben' },
    from: projectStates.filter((state) => !['decided', 'gapAssessment'].includes(state)),
    by: ['projectManager', 'certificationManager', 'aimsManager'],
    asks: ['plannedStart', 'plannedEnd', 'durationWhy', 'milestones', 'budget'],
    reason: 'required',
    guard: ({ record }) => planRefusals(record),
    effect: ({ record }) => ({
      milestones: record.milestones.map((row) => ({ ...row, agreedEnd: row.agreedEnd ?? row.plannedEnd })),
    }),
  },
} as const satisfies Readonly<Record<string, CertificationMove>>
