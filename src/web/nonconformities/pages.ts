import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of Clause 10 and nonconformities, below an organization's. */
export const nonconformityPages = [
  ['clause10', lazyRouteComponent(() => import('./clause10/Clause10Page.tsx'), 'Clause10Page')],
  ['nonconformities', lazyRouteComponent(() => import('./list/NonconformitiesPage.tsx'), 'NonconformitiesPage')],
  ['nonconformities/new', lazyRouteComponent(() => import('./NewNonconformityPage.tsx'), 'NewNonconformityPage')],
  ['nonconformities/$ref', lazyRouteComponent(() => import('./NonconformityPage.tsx'), 'NonconformityPage')],
  ['nonconformity-trends', lazyRouteComponent(() => import('../trends/TrendsPage.tsx'), 'TrendsPage')],
] as const
