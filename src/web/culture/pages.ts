import { lazyRouteComponent } from '@tanstack/react-router'

/** The addresses of culture, each with the page that is loaded when it is first visited. */
export const culturePages = [
  ['culture', lazyRouteComponent(() => import('./overview/CulturePage.tsx'), 'CulturePage')],
  ['thanks', lazyRouteComponent(() => import('./WallPage.tsx'), 'WallPage')],
  ['recognitions', lazyRouteComponent(() => import('./lists.tsx'), 'RecognitionsPage')],
  ['recognitions/new', lazyRouteComponent(() => import('./newRecords.tsx'), 'NewRecognitionPage')],
  ['recognitions/$ref', lazyRouteComponent(() => import('./records/RecognitionPage.tsx'), 'RecognitionPage')],
  ['lessons', lazyRouteComponent(() => import('./lists.tsx'), 'LessonsPage')],
  ['lessons/new', lazyRouteComponent(() => import('./newRecords.tsx'), 'NewLessonPage')],
  ['lessons/$ref', lazyRouteComponent(() => import('./records/LessonPage.tsx'), 'LessonPage')],
  ['leadership-acts', lazyRouteComponent(() => import('./lists.tsx'), 'LeadershipActsPage')],
  ['leadership-acts/new', lazyRouteComponent(() => import('./newRecords.tsx'), 'NewLeadershipActPage')],
  ['leadership-acts/$ref', lazyRouteComponent(() => import('./records/LeadershipActPage.tsx'), 'LeadershipActPage')],
  ['pulse-surveys', lazyRouteComponent(() => import('./lists.tsx'), 'SurveysPage')],
  ['pulse-surveys/new', lazyRouteComponent(() => import('./newRecords.tsx'), 'NewSurveyPage')],
  ['pulse-surveys/$ref', lazyRouteComponent(() => import('./records/SurveyPage.tsx'), 'SurveyPage')],
  ['interview-drills', lazyRouteComponent(() => import('./lists.tsx'), 'DrillsPage')],
  ['interview-drills/new', lazyRouteComponent(() => import('./newRecords.tsx'), 'NewDrillPage')],
  ['interview-drills/$ref', lazyRouteComponent(() => import('./records/DrillPage.tsx'), 'DrillPage')],
  ['delegations', lazyRouteComponent(() => import('./lists.tsx'), 'DelegationsPage')],
  ['delegations/new', lazyRouteComponent(() => import('./newRecords.tsx'), 'NewDelegationPage')],
  ['delegations/$ref', lazyRouteComponent(() => import('./records/DelegationPage.tsx'), 'DelegationPage')],
  ['time-budgets', lazyRouteComponent(() => import('./lists.tsx'), 'TimeBudgetsPage')],
  ['time-budgets/new', lazyRouteComponent(() => import('./newRecords.tsx'), 'NewTimeBudgetPage')],
  ['time-budgets/$ref', lazyRouteComponent(() => import('./records/TimeBudgetPage.tsx'), 'TimeBudgetPage')],
  ['improvements/$ref/story', lazyRouteComponent(() => import('./StoryPage.tsx'), 'StoryPage')],
] as const
