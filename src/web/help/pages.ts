import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of help, loaded when it is first read: its words are many. */
export const helpPages = [
  ['help', lazyRouteComponent(() => import('./HelpPage.tsx'), 'HelpPage')],
  ['help/$key', lazyRouteComponent(() => import('./HelpPage.tsx'), 'HelpPage')],
] as const
