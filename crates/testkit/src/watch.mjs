// Preloaded into the salon's server: writes a line for each request, and ends with the test that started it.
import { appendFileSync } from 'node:fs'
import http from 'node:http'

const emit = http.Server.prototype.emit
http.Server.prototype.emit = function (event, ...rest) {
  if (event === 'request') {
    const [{ headers, method, url }] = rest
    const override = headers['x-payload-http-method-override'] ?? ''
    appendFileSync(process.env.TESTKIT_REQUESTS, `${method} ${url} ${override}\n`)
  }
  return emit.call(this, event, ...rest)
}

process.stdin.on('end', () => process.exit(0)).resume()
process.stdin.unref()
