import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of objectives and commitments, each with the page that is loaded when it is first visited. */
export const objectivePages = [
  ['objectives', lazyRouteComponent(() => import('./ObjectivesPage.tsx'), 'ObjectivesPage')],
  ['objectives/new', lazyRouteComponent(() => import('./NewObjectivePage.tsx'), 'NewObjectivePage')],
  ['objectives/$ref', lazyRouteComponent(() => import('./ObjectivePage.tsx'), 'ObjectivePage')],
  ['commitments', lazyRouteComponent(() => import('./CommitmentsPage.tsx'), 'CommitmentsPage')],
  ['commitments/new', lazyRouteComponent(() => import('./NewCommitmentPage.tsx'), 'NewCommitmentPage')],
  ['commitments/$ref', lazyRouteComponent(() => import('./CommitmentPage.tsx'), 'CommitmentPage')],
] as const
