import type { App } from '#app/app.ts'
import { addCommentWithin, comments, readCommentWithin, withdraw } from '#app/around/comments.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import type { Routes } from '../env.ts'
import { pageAsked, pageQuery } from '../pageAsked.ts'
import { pageOf } from '../shapes.ts'
import { addedOnce } from './addedOnce.ts'
import { aroundOf } from './asked.ts'
import { commentSchema, newComment } from './schemas.ts'

/** What people say about a record. */
export function addCommentRoutes(routes: Routes, app: App, type: AnyRecordType): void {
  const path = `/api/v1/${type.plural}/{ref}/comments`
  const tag = type.pluralLabel.en
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'Comments, oldest first', query: pageQuery, answer: pageOf(commentSchema) },
    ({ context, query }) => comments(app, context.get('caller'), { ...aroundOf(type, context), ...pageAsked(query) }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Comment, and mention people',
      headers: idempotencyKey,
      body: newComment,
      answer: commentSchema,
      status: 201,
    },
    ({ context, body }) =>
      addedOnce(app, context, {
        around: aroundOf(type, context),
        first: (tx, at, around) => addCommentWithin(tx, at, { ...around, body }),
        again: readCommentWithin,
      }),
  )
  addRoute(
    routes,
    {
      method: 'delete',
      path: `${path}/{id}`,
      tag,
      summary: 'Withdraw your own comment; its place stays',
      answer: commentSchema,
    },
    ({ context, id }) => withdraw(app, context.get('caller'), { ...aroundOf(type, context), id }),
  )
}
