import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ProposalKind, ProposalState } from '#domain/proposals/proposal.ts'
import { queryString } from '#web/api/client.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Proposal {
  readonly id: string
  readonly at: string
  readonly madeByName: string
  readonly kind: ProposalKind
  readonly type: string
  readonly move: string | null
  readonly input: Readonly<Record<string, unknown>>
  readonly reason: string | null
  readonly why: string
  readonly state: ProposalState
  readonly decidedAt: string | null
  readonly decidedByName: string | null
  readonly decisionReason: string | null
  /** What was accepted instead; null: as proposed. */
  readonly acceptedInput: Readonly<Record<string, unknown>> | null
  readonly result: string | null
  readonly about: {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly version: number
  } | null
  /** Of a link: its other end, where I may see it. */
  readonly other: { readonly type: string; readonly number: string | null; readonly title: string } | null
  readonly fileName: string | null
}

type Decision =
  | { readonly accept: true; readonly input?: Readonly<Record<string, unknown>> }
  | { readonly reason: string }

export function useProposals(state: ProposalState) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, 'proposals', state],
    queryFn: ({ pageParam, signal }) =>
      api.ask<Page<Proposal>>(`/proposals${queryString({ state, limit: '30', cursor: pageParam })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

/** Accepts with the version that was seen, as proposed or otherwise, or rejects with a reason; everything is asked for anew afterwards. */
export function useDecision({ id, about }: Proposal) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (decision: Decision) =>
      'accept' in decision
        ? api.ask(`/proposals/${id}/accept`, {
            method: 'POST',
            body: { version: about?.version ?? null, ...(decision.input && { input: decision.input }) },
          })
        : api.ask(`/proposals/${id}/reject`, { method: 'POST', body: { reason: decision.reason } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [slug] }),
  })
}
