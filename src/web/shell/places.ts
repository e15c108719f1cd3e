import {
  IconActivityHeartbeat,
  IconAdjustmentsHorizontal,
  IconAlertHexagon,
  IconAlertTriangle,
  IconBooks,
  IconCalendarStats,
  IconCertificate,
  IconChartBar,
  IconChartHistogram,
  IconChartLine,
  IconChecklist,
  IconClipboardCheck,
  IconCompass,
  IconCpu,
  IconFileDownload,
  IconFileImport,
  IconFiles,
  IconFileText,
  IconHeartHandshake,
  IconHome,
  IconInbox,
  IconLayoutKanban,
  IconListCheck,
  IconListDetails,
  IconPlugConnected,
  IconPresentation,
  IconRefresh,
  IconRosette,
  IconRoute,
  IconSettings,
  IconShieldCheck,
  IconSitemap,
  IconTargetArrow,
  IconTool,
  IconTruckDelivery,
  IconUsers,
  IconUsersGroup,
  IconWaveSawTool,
} from '@tabler/icons-react'
import type { Label } from '#domain/kernel/field.ts'
import { shellText } from '#domain/words/screenShell.ts'

export interface Place {
  readonly label: Label
  /** Below /o/{slug}. */
  readonly path: string
  /** Second key after `g`. */
  readonly key: string
  readonly icon: typeof IconInbox
}

const work: readonly Place[] = [
  { label: shellText.overview, path: 'overview', key: '.', icon: IconHome },
  { label: shellText.register, path: 'improvements', key: 'r', icon: IconListDetails },
  { label: shellText.triage, path: 'triage', key: 't', icon: IconInbox },
  { label: shellText.board, path: 'board', key: 'b', icon: IconLayoutKanban },
  { label: shellText.ranking, path: 'ranking', key: 'k', icon: IconChartBar },
]
const measure: readonly Place[] = [
  { label: shellText.metrics, path: 'metrics', key: 'e', icon: IconChartLine },
  { label: shellText.signals, path: 'signals', key: 'd', icon: IconWaveSawTool },
  { label: shellText.feeds, path: 'feeds', key: 'f', icon: IconPlugConnected },
  { label: shellText.reviews, path: 'performance-reviews', key: 'v', icon: IconCalendarStats },
  { label: shellText.health, path: 'health', key: 'h', icon: IconActivityHeartbeat },
]
const correct: readonly Place[] = [
  { label: shellText.clause10, path: 'clause10', key: '1', icon: IconRefresh },
  { label: shellText.nonconformities, path: 'nonconformities', key: 'c', icon: IconTool },
  { label: shellText.trends, path: 'nonconformity-trends', key: 'w', icon: IconChartHistogram },
  { label: shellText.incidents, path: 'incidents', key: 'n', icon: IconAlertTriangle },
  { label: shellText.audits, path: 'audits', key: 'a', icon: IconClipboardCheck },
  { label: shellText.tasks, path: 'tasks', key: 'o', icon: IconChecklist },
]
/** What the management system itself consists of. */
const govern: readonly Place[] = [
  { label: shellText.conformity, path: 'conformity', key: 'j', icon: IconShieldCheck },
  { label: shellText.standards, path: 'standards', key: '2', icon: IconBooks },
  { label: shellText.context, path: 'change-signals', key: 'x', icon: IconCompass },
  { label: shellText.aiSystems, path: 'ai-systems', key: 'y', icon: IconCpu },
  { label: shellText.risks, path: 'risks', key: '3', icon: IconAlertHexagon },
  { label: shellText.impacts, path: 'impact-assessments', key: '4', icon: IconUsersGroup },
  { label: shellText.applicability, path: 'statements-of-applicability', key: '7', icon: IconListCheck },
  { label: shellText.objectives, path: 'objectives', key: '8', icon: IconTargetArrow },
  { label: shellText.documents, path: 'documents', key: '5', icon: IconFileText },
  { label: shellText.competence, path: 'competences', key: '6', icon: IconCertificate },
  { label: shellText.suppliers, path: 'suppliers', key: 'z', icon: IconTruckDelivery },
]
/** What leaders decide on, what people make of it, and the certificate. */
const lead: readonly Place[] = [
  { label: shellText.managementReviews, path: 'management-reviews', key: '9', icon: IconPresentation },
  { label: shellText.culture, path: 'culture', key: 'g', icon: IconHeartHandshake },
  { label: shellText.certification, path: 'certifications', key: '0', icon: IconRosette },
]
const evidence: readonly Place[] = [
  { label: shellText.evidenceLibrary, path: 'evidence', key: 'q', icon: IconFiles },
  { label: shellText.reports, path: 'reports', key: ',', icon: IconFileDownload },
  { label: shellText.import, path: 'import', key: 'i', icon: IconFileImport },
  { label: shellText.trail, path: 'trail', key: 'l', icon: IconRoute },
]
const organization: readonly Place[] = [
  { label: shellText.people, path: 'members', key: 'p', icon: IconUsers },
  { label: shellText.units, path: 'units', key: 'u', icon: IconSitemap },
  { label: shellText.scoring, path: 'scoring', key: 'm', icon: IconAdjustmentsHorizontal },
  { label: shellText.settings, path: 'settings', key: 's', icon: IconSettings },
]

/** Where one can go, in the order of the navigation; the go keys and the command palette read the same list. */
export const placeGroups = [
  { label: shellText.groupWork, places: work },
  { label: shellText.groupMeasure, places: measure },
  { label: shellText.groupCorrect, places: correct },
  { label: shellText.groupGovern, places: govern },
  { label: shellText.groupLead, places: lead },
  { label: shellText.groupEvidence, places: evidence },
  { label: shellText.groupOrganization, places: organization },
] as const

export const places: readonly Place[] = placeGroups.flatMap((group) => group.places)
