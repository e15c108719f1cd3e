import {
  IconBulb,
  IconClockHour4,
  IconEar,
  IconHeartHandshake,
  IconKey,
  IconMessage2Question,
  IconMessageCircleHeart,
} from '@tabler/icons-react'
import { delegation } from '#domain/records/delegation/delegation.ts'
import { interviewDrill } from '#domain/records/interviewDrill/interviewDrill.ts'
import { leadershipAct } from '#domain/records/leadershipAct/leadershipAct.ts'
import { lesson } from '#domain/records/lesson/lesson.ts'
import { pulseSurvey } from '#domain/records/pulseSurvey/pulseSurvey.ts'
import { recognition } from '#domain/records/recognition/recognition.ts'
import { timeBudget } from '#domain/records/timeBudget/timeBudget.ts'
import {
  delegationListText,
  drillListText,
  leadershipListText,
  lessonListText,
  recognitionListText,
  surveyListText,
  timeListText,
} from '#domain/words/cultureRecordScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import type { Listed } from '#web/list/listed.ts'
import { CulturePlaces } from './CulturePlaces.tsx'

type Icon = typeof IconBulb

function page(listed: Listed, Icon: Icon) {
  return () => (
    <ListPage listed={listed} places={<CulturePlaces />} icon={<Icon size={34} stroke={1.4} aria-hidden />} />
  )
}

const newest = '-updated'

/** Recognitions one may see, those that wait for consent among them. */
export const RecognitionsPage = page(
  {
    type: recognition,
    words: recognitionListText,
    columns: ['person', 'kind', 'award', 'givenOn'],
    filters: ['kind'],
    usualSort: newest,
  },
  IconHeartHandshake,
)
/** Lessons for one's own eyes, drafts and published. */
export const LessonsPage = page(
  {
    type: lesson,
    words: lessonListText,
    columns: ['audiences', 'ownMistake', 'publishedAt'],
    filters: [],
    usualSort: newest,
  },
  IconBulb,
)
export const LeadershipActsPage = page(
  {
    type: leadershipAct,
    words: leadershipListText,
    columns: ['kind', 'until', 'answeredOn'],
    filters: ['kind'],
    usualSort: newest,
  },
  IconEar,
)
export const SurveysPage = page(
  {
    type: pulseSurvey,
    words: surveyListText,
    columns: ['kind', 'closesOn', 'closedOn'],
    filters: ['kind'],
    usualSort: newest,
  },
  IconMessageCircleHeart,
)
export const DrillsPage = page(
  {
    type: interviewDrill,
    words: drillListText,
    columns: ['heldOn', 'reached', 'credible'],
    filters: [],
    usualSort: newest,
  },
  IconMessage2Question,
)
export const DelegationsPage = page(
  {
    type: delegation,
    words: delegationListText,
    columns: ['person', 'costLimit', 'startsOn', 'endsOn'],
    filters: ['person'],
    usualSort: newest,
  },
  IconKey,
)
export const TimeBudgetsPage = page(
  {
    type: timeBudget,
    words: timeListText,
    columns: ['team', 'startsOn', 'endsOn', 'budget', 'used'],
    filters: [],
    usualSort: newest,
  },
  IconClockHour4,
)
