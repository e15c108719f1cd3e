import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of conformity, evidence and maps, below an organization's, each loaded when it is first visited. */
export const conformityPages = [
  ['conformity', lazyRouteComponent(() => import('./status/ConformityPage.tsx'), 'ConformityPage')],
  ['evidence', lazyRouteComponent(() => import('./library/LibraryPage.tsx'), 'LibraryPage')],
  ['rooms', lazyRouteComponent(() => import('#web/rooms/RoomsPage.tsx'), 'RoomsPage')],
  ['rooms/$id', lazyRouteComponent(() => import('#web/rooms/RoomPage.tsx'), 'RoomPage')],
  ['aims/map', lazyRouteComponent(() => import('#web/aims/MapPage.tsx'), 'MapPage')],
  ['aims/cycle', lazyRouteComponent(() => import('#web/aims/CyclePage.tsx'), 'CyclePage')],
  ['aims/coverage', lazyRouteComponent(() => import('#web/aims/CoveragePage.tsx'), 'CoveragePage')],
  ['aims/checks', lazyRouteComponent(() => import('#web/aims/ChecksPage.tsx'), 'ChecksPage')],
  ['processes', lazyRouteComponent(() => import('#web/processes/ProcessesPage.tsx'), 'ProcessesPage')],
  ['processes/new', lazyRouteComponent(() => import('#web/processes/NewProcessPage.tsx'), 'NewProcessPage')],
  ['processes/$ref', lazyRouteComponent(() => import('#web/processes/ProcessPage.tsx'), 'ProcessPage')],
] as const
