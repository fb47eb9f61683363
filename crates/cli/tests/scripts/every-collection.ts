/**
 * Uses every collection and the global of the salon through the real Payload, with push off: create, find, update
 * and delete, with arrays, blocks, localized fields, drafts and an upload. Any difference throws.
 *
 *   tsx every-collection.ts   (in a copy of the salon whose database has its tables)
 *
 * Prints one line of JSON: how many checks were made in each collection.
 */
import assert from 'node:assert/strict'
import { getPayload } from 'payload'

import configPromise from './src/payload.config'

const payload = await getPayload({ config: await configPromise })
const checks: Record<string, number> = {}

const plain = (value: unknown): any => JSON.parse(JSON.stringify(value ?? null))

/** Every key of `expected` is in `actual` with the same value; rows' ids are Payload's own. */
const holds = (actual: any, expected: any, path: string): void => {
  if (Array.isArray(expected)) {
    assert.ok(Array.isArray(actual), `${path} is a list`)
    assert.equal(actual.length, expected.length, `${path} has ${expected.length} rows`)
    expected.forEach((item, index) => holds(actual[index], item, `${path}.${index}`))
  } else if (expected && typeof expected === 'object') {
    for (const key of Object.keys(expected)) holds(actual?.[key], expected[key], `${path}.${key}`)
  } else {
    assert.deepEqual(actual, expected, path)
  }
}

type Step = { data: Record<string, unknown>; update: Record<string, unknown>; file?: any }

const exercise = async (collection: any, { data, file, update }: Step) => {
  const count = (n = 1) => (checks[collection] = (checks[collection] ?? 0) + n)
  const made: any = await payload.create({ collection, data, file, depth: 0 } as any)
  const { password: _1, ...visible } = data
  holds(plain(await payload.findByID({ collection, id: made.id, depth: 0 } as any)), visible, `${collection} created`)
  count()
  const { docs } = await payload.find({ collection, depth: 0, where: { id: { equals: made.id } } } as any)
  assert.equal(docs.length, 1, `${collection} found`)
  count()
  await payload.update({ collection, id: made.id, data: update, depth: 0 } as any)
  holds(plain(await payload.findByID({ collection, id: made.id, depth: 0 } as any)), update, `${collection} updated`)
  count()
  return made
}

const text = (words: string) => ({
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
        textFormat: 0,
        children: [{ type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text: words, version: 1 }],
      },
    ],
  },
})

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const stamp = String(Date.now())

const user = await exercise('users', {
  data: { email: `u${stamp}@salon.test`, password: 'test-Pass1', name: 'Ana', preferences: { theme: 'dark', notifications: true } },
  update: { name: 'Ana María', preferences: { theme: 'light', notifications: false }, enableAPIKey: true },
})
const media = await exercise('media', {
  data: { alt: 'A pixel' },
  file: { data: pixel, mimetype: 'image/png', name: `pixel-${stamp}.png`, size: pixel.length },
  update: { alt: 'One pixel', credit: 'Nobody' },
})
const service = await exercise('services', {
  data: {
    name: `Haircut ${stamp}`,
    description: 'Scissors and clippers',
    price: 25.5,
    image: media.id,
    addOns: [
      { name: 'Wash', price: 5 },
      { name: 'Beard', price: 12.25 },
    ],
  },
  update: { price: 27, addOns: [{ name: 'Hot towel', price: 4 }] },
})
const { addOns }: any = await payload.findByID({ collection: 'services', id: service.id, depth: 0 })
await payload.update({
  collection: 'services',
  id: service.id,
  locale: 'es',
  data: { name: 'Corte de pelo', description: 'Tijera', addOns: [{ ...addOns[0], name: 'Toalla caliente' }] },
})
const spanish = await payload.findByID({ collection: 'services', id: service.id, locale: 'es' })
const english = await payload.findByID({ collection: 'services', id: service.id, locale: 'en' })
assert.equal(spanish.name, 'Corte de pelo')
assert.equal(english.name, `Haircut ${stamp}`)
checks.services! += 2

const stylist = await exercise('stylists', {
  data: {
    name: `Luis ${stamp}`,
    photo: media.id,
    bio: 'Twenty years',
    services: [service.id],
    languages: ['en', 'es'],
    hours: [{ day: 'mon', opens: '09:00', closes: '18:00' }],
    career: [
      { blockType: 'award', title: 'Golden scissors', year: 2019 },
      { blockType: 'training', school: 'Madrid', topics: ['fades', 'beards'] },
    ],
  },
  update: { languages: ['fr'], career: [{ blockType: 'training', school: 'Paris', topics: ['curls'] }] },
})
const customer = await exercise('customers', {
  data: { email: `c${stamp}@salon.test`, password: 'test-Pass1', name: 'Carlos', favoriteStylist: stylist.id, tags: ['vip', 'early'] },
  update: { phone: '+34 600 000 000', preferences: { notifications: true, theme: 'light' }, tags: ['vip'] },
})
const appointment = await exercise('appointments', {
  data: {
    customer: customer.id,
    stylist: stylist.id,
    services: [service.id],
    date: '2030-01-02T10:00:00.000Z',
    source: { relationTo: 'users', value: user.id },
  },
  update: { status: 'done', source: { relationTo: 'customers', value: customer.id } },
})
const page = await exercise('pages', {
  data: {
    title: `Home ${stamp}`,
    content: text('Welcome'),
    layout: [
      { blockType: 'hero', heading: 'Modern Men', image: media.id, links: [{ label: 'Book', url: '/book' }] },
      { blockType: 'service-list', title: 'What we do', services: [service.id], layout: 'list' },
      { blockType: 'prose', content: text('Prose') },
    ],
    schedule: { from: '2030-01-01T00:00:00.000Z' },
    meta: { title: 'Home', description: 'A barbershop', image: media.id },
    _status: 'published',
  },
  update: { title: `Home page ${stamp}`, _status: 'published' },
})
await payload.update({ collection: 'pages', id: page.id, draft: true, data: { title: 'A draft', _status: 'draft' } })
assert.equal((await payload.findByID({ collection: 'pages', id: page.id, draft: true })).title, 'A draft')
assert.equal((await payload.findByID({ collection: 'pages', id: page.id })).title, `Home page ${stamp}`)
const versions = await payload.findVersions({ collection: 'pages', where: { parent: { equals: page.id } } })
assert.ok(versions.totalDocs >= 3, 'a version for each write, and those that plugins write')
checks.pages! += 3

const redirect = await exercise('redirects', {
  data: { from: `/old-${stamp}`, to: { type: 'reference', reference: { relationTo: 'pages', value: page.id } } },
  update: { from: `/older-${stamp}` },
})
const form = await exercise('forms', {
  data: {
    title: 'Contact',
    confirmationType: 'message',
    confirmationMessage: text('Thanks'),
    fields: [
      { blockType: 'text', name: 'name', label: 'Name' },
      { blockType: 'select', name: 'topic', options: [{ label: 'Other', value: 'other' }] },
    ],
  },
  update: { title: 'Contact us' },
})
const submission: any = await payload.create({
  collection: 'form-submissions',
  data: { form: form.id, submissionData: [{ field: 'name', value: 'Eva' }] },
  depth: 0,
})
holds(plain(submission), { form: form.id, submissionData: [{ field: 'name', value: 'Eva' }] }, 'form-submissions created')
checks['form-submissions'] = 1
const found = await payload.find({ collection: 'search', where: { 'doc.value': { equals: page.id } }, depth: 0 })
assert.ok(found.totalDocs >= 1, 'the search plugin wrote its record')
checks.search = 1

await payload.updateGlobal({
  slug: 'settings',
  data: { name: 'Modern Men', tagline: 'Sharp', logo: media.id, navigation: [{ label: 'Home', page: page.id }] },
})
await payload.updateGlobal({ slug: 'settings', locale: 'es', data: { tagline: 'Afilado' } })
const settings = plain(await payload.findGlobal({ slug: 'settings', locale: 'all', depth: 0 }))
holds(settings, { name: 'Modern Men', logo: media.id, tagline: { en: 'Sharp', es: 'Afilado' } }, 'settings')
assert.equal(settings.navigation.length, 1)
checks.settings = 3

const login = await payload.login({ collection: 'users', data: { email: `u${stamp}@salon.test`, password: 'test-Pass1' } })
assert.ok(login.token, 'the user logs in')
checks.users!++

for (const [collection, id] of [
  ['form-submissions', submission.id],
  ['forms', form.id],
  ['redirects', redirect.id],
  ['appointments', appointment.id],
  ['pages', page.id],
  ['customers', customer.id],
  ['stylists', stylist.id],
  ['services', service.id],
  ['media', media.id],
  ['users', user.id],
] as const) {
  await payload.delete({ collection, id } as any)
  const { totalDocs } = await payload.find({ collection, where: { id: { equals: id } } } as any)
  assert.equal(totalDocs, 0, `${collection} deleted`)
  checks[collection]!++
}

console.log(JSON.stringify({ checks }))
process.exit(0)
