// Lays texts out with the prettier that the project's Payload finds.
//   node prettier.mjs <project> < [[text, options], …] > [{ text } or { error }, …]
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(join(process.argv[2], 'package.json'))
const adapter = createRequire(require.resolve('@payloadcms/db-sqlite'))
const drizzle = createRequire(adapter.resolve('@payloadcms/drizzle'))
const { default: prettier } = await import(pathToFileURL(drizzle.resolve('prettier')).href)

const results = []
for (const [text, options] of JSON.parse(readFileSync(0, 'utf8'))) {
  try {
    results.push({ text: await prettier.format(text, { ...options, parser: 'typescript' }) })
  } catch (error) {
    results.push({ error: String(error) })
  }
}
process.stdout.write(JSON.stringify(results))
