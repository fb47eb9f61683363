/**
 * Payload's own REST API on a plain Node HTTP server, without Next.js.
 *
 *   PORT=3000 tsx serve.ts
 *
 * Prints one line of JSON, `{"port":3000}`, once it accepts requests. SIGTERM stops it.
 */
import { createServer, type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { AddressInfo } from 'node:net'
import { getPayload, handleEndpoints } from 'payload'
import { loadEnv } from 'payload/node'

// Before the config, which reads the environment while it is evaluated.
loadEnv()
const { default: configPromise } = await import('./src/payload.config')
const config = await configPromise
const payload = await getPayload({ config })

const bodyOf = async (message: IncomingMessage): Promise<Buffer | undefined> => {
  if (message.method === 'GET' || message.method === 'HEAD') return undefined
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const server = createServer(async (incoming, outgoing) => {
  try {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`)
    const headers = new Headers()
    for (const [name, value] of Object.entries(incoming.headers)) {
      for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
    }
    const body = await bodyOf(incoming)
    const request = new Request(url, { body: body as BodyInit | undefined, headers, method: incoming.method })
    const response = await handleEndpoints({ config, request })

    outgoing.statusCode = response.status
    response.headers.forEach((value, name) => outgoing.setHeader(name, value))
    if (response.body) Readable.fromWeb(response.body as never).pipe(outgoing)
    else outgoing.end()
  } catch (error) {
    payload.logger.error(error)
    outgoing.statusCode = 500
    outgoing.end(JSON.stringify({ errors: [{ message: 'Something went wrong.' }] }))
  }
})

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port }))
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
