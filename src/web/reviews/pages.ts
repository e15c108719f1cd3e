import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of management reviews and forums, below an organization's, each loaded when it is first visited. */
export const reviewPages = [
  ['management-reviews', lazyRouteComponent(() => import('./ReviewsPage.tsx'), 'ReviewsPage')],
  ['management-reviews/new', lazyRouteComponent(() => import('./NewReviewPage.tsx'), 'NewReviewPage')],
  ['management-reviews/$ref', lazyRouteComponent(() => import('./review/ReviewPage.tsx'), 'ReviewPage')],
  ['management-reviews/$ref/meeting', lazyRouteComponent(() => import('./meeting/MeetingPage.tsx'), 'MeetingPage')],
  ['forums', lazyRouteComponent(() => import('./ForumsPage.tsx'), 'ForumsPage')],
  ['forums/new', lazyRouteComponent(() => import('./NewForumPage.tsx'), 'NewForumPage')],
  ['forums/$ref', lazyRouteComponent(() => import('./ForumPage.tsx'), 'ForumPage')],
  ['review-actions', lazyRouteComponent(() => import('./ActionsPage.tsx'), 'ActionsPage')],
] as const
