import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of AI systems and their resources, below an organization's. */
export const aiSystemPages = [
  ['ai-systems', lazyRouteComponent(() => import('./AiSystemsPage.tsx'), 'AiSystemsPage')],
  ['ai-systems/new', lazyRouteComponent(() => import('./NewAiSystemPage.tsx'), 'NewAiSystemPage')],
  ['ai-systems/from-file', lazyRouteComponent(() => import('./inventory/InventoryPage.tsx'), 'InventoryPage')],
  ['ai-systems/$ref', lazyRouteComponent(() => import('./AiSystemPage.tsx'), 'AiSystemPage')],
  ['resources', lazyRouteComponent(() => import('./resource/ResourcesPage.tsx'), 'ResourcesPage')],
  ['resources/new', lazyRouteComponent(() => import('./resource/NewResourcePage.tsx'), 'NewResourcePage')],
  ['resources/$ref', lazyRouteComponent(() => import('./resource/ResourcePage.tsx'), 'ResourcePage')],
] as const
