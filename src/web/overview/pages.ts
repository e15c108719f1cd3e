import { lazyRouteComponent } from '@tanstack/react-router'

/** The overview and what lies behind its numbers, below an organization's address. */
export const overviewPages = [
  ['/', lazyRouteComponent(() => import('./BeginPage.tsx'), 'BeginPage')],
  ['overview', lazyRouteComponent(() => import('./OverviewPage.tsx'), 'OverviewPage')],
  ['overview/records/$plural', lazyRouteComponent(() => import('./RecordsPage.tsx'), 'RecordsPage')],
] as const
