// `fetch` over the host: requests go out with their whole bodies, and answers come with theirs.
(function (host, internal) {
  'use strict'

  const { bind } = internal.builtin('async_hooks')
  const waiting = new Map()
  const REDIRECTS = [301, 302, 303, 307, 308]
  // Statuses whose answers have no body.
  const EMPTY = [204, 205, 304]

  // Called where nothing else is due: `next` milliseconds until the next timer, -1 if there is none.
  internal.arrivals = (next) => {
    if (waiting.size === 0) return next
    const answer = host.http.wait(next < 0 ? 20 : Math.min(next, 20))
    const settle = answer && waiting.get(answer.number)
    if (settle) {
      waiting.delete(answer.number)
      settle(answer)
    }
    return 0
  }

  const failed = (answer) => {
    const cause = Object.assign(new Error(answer.error), answer.code ? { code: answer.code } : {})
    return new TypeError(`fetch failed: ${answer.error}`, { cause })
  }

  return async function fetch(request) {
    const { signal, redirect } = request
    signal.throwIfAborted()
    const body = request.body === null ? null : await request.bytes()
    signal.throwIfAborted()
    const answer = await new Promise((resolve, reject) => {
      const number = host.http.send(request.method, request.url, [...request.headers], body, redirect === 'follow')
      const abort = () => {
        waiting.delete(number)
        host.http.cancel(number)
        reject(signal.reason)
      }
      signal.addEventListener('abort', abort, { once: true })
      waiting.set(number, bind((answer) => {
        signal.removeEventListener('abort', abort)
        resolve(answer)
      }))
    })
    if (answer.error !== undefined) throw failed(answer)
    if (redirect === 'error' && REDIRECTS.includes(answer.status)) throw failed({ error: 'unexpected redirect' })
    const { status, statusText, headers, url } = answer
    const response = new Response(EMPTY.includes(status) || request.method === 'HEAD' ? null : answer.body, { status, statusText, headers })
    return Object.assign(response, { type: 'basic', url, redirected: redirect === 'follow' && url !== new URL(request.url).href.replace(/#.*$/, '') })
  }
})
