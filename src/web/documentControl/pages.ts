import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of documents and training, below an organization's, each with the page that is loaded when it is first visited. */
export const documentPages = [
  ['documents', lazyRouteComponent(() => import('./DocumentsPage.tsx'), 'DocumentsPage')],
  ['documents/new', lazyRouteComponent(() => import('./NewDocumentPage.tsx'), 'NewDocumentPage')],
  ['documents/$ref', lazyRouteComponent(() => import('./document/DocumentPage.tsx'), 'DocumentPage')],
  ['document-versions', lazyRouteComponent(() => import('./VersionsPage.tsx'), 'VersionsPage')],
  ['document-versions/$ref', lazyRouteComponent(() => import('./version/VersionPage.tsx'), 'VersionPage')],
  ['reading', lazyRouteComponent(() => import('./reading/ReadingPage.tsx'), 'ReadingPage')],
] as const
