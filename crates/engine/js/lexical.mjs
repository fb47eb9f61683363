// For `node --import`: Lexical's packages without the wait inside of them.
//
// Each of their `*.node.mjs` files imports its development or production build while it is itself being evaluated, and
// the builds import one another's. When these imports meet in an unlucky order, Node 20 never ends them. A process that
// nothing else keeps alive then exits with 0 having done nothing, as Payload's own command line now and then does; any
// other stands still for ever. It is rare on an idle machine, and common on a busy one. The same exports, handed on
// without the wait, always end.
import { register } from 'node:module'

const hooks = `export function load(url, context, next) {
  const found = /\\/(?:@lexical\\/[^/]+|lexical)\\/dist\\/(\\w+)\\.node\\.mjs$/.exec(url)
  if (!found) return next(url, context)
  const build = process.env.NODE_ENV === 'production' ? 'prod' : 'dev'
  return { format: 'module', shortCircuit: true, source: 'export * from "./' + found[1] + '.' + build + '.mjs"' }
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
