import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of conformity, evidence and maps, below an organization's, each loaded when it is first visited. */
export const conformityPages = [
  ['conformity', lazyRouteComponent(() => import('./status/ConformityPage.tsx'), 'ConformityPage')],
  ['evidence', lazyRouteComponent(() => import('./library/LibraryPage.tsx'), 'LibraryPage')],
] as const
