import { lazyRouteComponent } from '@tanstack/react-router'

/** The fast start, loaded when somebody begins. */
export const fastStartPages = [
  ['fast-start', lazyRouteComponent(() => import('./FastStartPage.tsx'), 'FastStartPage')],
] as const
