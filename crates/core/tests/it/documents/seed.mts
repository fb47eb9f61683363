/**
 * Makes documents in every collection of the salon with the project's own Payload, and prints what its Local API
 * reads back and the rows that are in the tables. Run in the root of a copy of the salon:
 *
 *   DATABASE_URL=… PAYLOAD_SECRET=… MEDIA_DIR=… tsx seed.mts OUTPUT.json
 */
import { writeFileSync } from 'node:fs'
import { getPayload } from 'payload'
import sharp from 'sharp'

import configPromise from './src/payload.config'

const [output] = process.argv.slice(2)
const payload = await getPayload({ config: await configPromise })
const db = payload.db as any

const create = (collection: string, data: object, rest: object = {}): Promise<any> =>
  payload.create({ collection, data, depth: 0, ...rest } as never)
const update = (collection: string, id: unknown, data: object, rest: object = {}): Promise<any> =>
  payload.update({ collection, id, data, depth: 0, ...rest } as never)
const text = (words: string) => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'text', detail: 0, format: 1, mode: 'normal', style: '', text: words, version: 1 }],
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        version: 1,
      },
    ],
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
  },
})

const admin = await create('users', {
  name: 'Ada', email: 'ADA@salon.test', password: 'secret-1', enableAPIKey: false,
  preferences: { theme: 'dark', notifications: true },
})
const editor = await create('users', { email: 'ed@salon.test', password: 'secret-2', role: 'editor', enableAPIKey: true, apiKey: 'a-key-of-ed' })

const png = await sharp({ create: { background: '#733', channels: 3, height: 60, width: 120 } }).png().toBuffer()
const portrait = await create('media', { alt: 'A chair', credit: 'O’Hara "the lens"' }, {
  file: { data: png, mimetype: 'image/png', name: 'chair.png', size: png.length }, locale: 'en',
})
await update('media', portrait.id, { alt: 'Una silla' }, { locale: 'es' })
const notes = Buffer.from('hours: 9 to 7')
const file = await create('media', { alt: 'Hours' }, {
  file: { data: notes, mimetype: 'text/plain', name: 'hours.txt', size: notes.length },
})

const services: any[] = []
for (const [name, price, extra] of [
  ['Haircut', 30, { description: 'Scissors, comb.\nTwo lines.', image: portrait.id }],
  ['Beard trim', 12.5, { description: '', active: false, duration: null }],
  ['Shave & towel', 0, {
    addOns: [{ name: 'Hot towel', price: 3 }, { name: 'Balm', price: 4.25 }, { name: 'Massage', price: 9 }],
  }],
] as const) services.push(await create('services', { name, price, slug: '', ...extra }))
await update('services', services[0].id, { name: 'Corte', description: null }, { locale: 'es' })
await update('services', services[2].id, {
  name: 'Afeitado',
  addOns: services[2].addOns.map((one: any, index: number) => ({ ...one, name: ['Toalla', 'Bálsamo', 'Masaje'][index] })),
}, { locale: 'es' })

const stylists: any[] = []
stylists.push(await create('stylists', {
  name: 'Rosa', photo: portrait.id, bio: 'Twenty years.', services: [services[2].id, services[0].id],
  languages: ['es', 'en'],
  hours: [{ day: 'mon', opens: '09:00', closes: '17:00' }, { day: 'sat', opens: '10:00', closes: '14:00' }],
  career: [
    { blockType: 'training', school: 'Madrid', topics: ['colour', 'cut', 'colour'] },
    { blockType: 'award', title: 'Golden comb', year: 2019, blockName: 'comb' },
    { blockType: 'training', school: 'London', topics: ['fade'] },
    { blockType: 'award', title: 'Silver comb' },
  ],
}))
stylists.push(await create('stylists', { name: 'Ünal' }))
await update('stylists', stylists[1].id, { bio: 'Solo en español.' }, { locale: 'es' })
// Shortening a list of blocks leaves rows of `_texts` behind: they belong to nothing.
const third = await create('stylists', {
  name: 'Sam', services: [services[1].id],
  career: [{ blockType: 'training', school: 'A', topics: ['x'] }, { blockType: 'training', school: 'B', topics: ['y', 'z'] }],
})
stylists.push(await update('stylists', third.id, { career: [third.career[0]] }))

const customers: any[] = []
for (const data of [
  {
    name: 'Max', email: 'Max@Mail.test ', phone: '+1 555', birthday: '1990-05-06T00:00:00.000Z',
    favoriteStylist: stylists[0].id, preferences: { notifications: false, theme: 'light' }, tags: ['vip', 'early', 'vip'],
    lastLogin: '2026-01-02T03:04:05.678Z', notes: 'line one\n"quoted" \\ back',
  },
  { name: 'Min', email: 'min@mail.test' },
  { name: 'Mid', email: 'mid@mail.test', tags: [], preferences: {}, notes: '' },
]) customers.push(await create('customers', { ...data, password: 'secret-3' }))
await payload.login({ collection: 'customers', data: { email: 'min@mail.test', password: 'secret-3' } })

for (const [customer, source, status] of [
  [customers[0], { relationTo: 'customers', value: customers[0].id }, 'done'],
  [customers[1], { relationTo: 'users', value: admin.id }, 'booked'],
  [customers[1], undefined, 'no-show'],
] as const) {
  await create('appointments', {
    customer: customer.id, date: '2026-11-22T10:00:00+02:00', services: [services[0].id, services[1].id, services[0].id],
    source, status, stylist: stylists[0].id, notes: status === 'done' ? null : 'Window seat',
  })
}

const home = await create('pages', { title: 'Home', slug: 'home', _status: 'published', content: text('Welcome'),
  layout: [
    { blockType: 'hero', heading: 'Cuts', image: portrait.id, links: [{ label: 'Book', url: '/book' }, { label: 'Map', url: '/map' }] },
    { blockType: 'service-list', title: 'Ours', services: [services[1].id, services[2].id], layout: 'list' },
    { blockType: 'prose', content: text('Prose') },
    { blockType: 'hero', heading: 'Again' },
  ],
  meta: { title: 'Home of cuts', description: 'All of it', image: portrait.id },
  schedule: { from: '2026-01-01T00:00:00.000Z' },
})
await update('pages', home.id, { title: 'Inicio', _status: 'published', meta: { title: 'Cortes' },
  layout: home.layout.map((block: any, index: number) => (index === 0
    ? { ...block, heading: 'Cortes', links: block.links.map((link: any) => ({ ...link, label: `${link.label} (es)` })) }
    : block)),
}, { locale: 'es' })
const about = await create('pages', { title: 'About', parent: home.id, _status: 'published', layout: [] })
await update('pages', about.id, { title: 'About us (draft)', layout: [{ blockType: 'prose', content: text('Draft') }] }, { draft: true })
await create('pages', { title: 'Only a draft', layout: [{ blockType: 'service-list', services: [services[0].id] }] }, { draft: true })

await create('redirects', { from: '/old', to: { type: 'reference', reference: { relationTo: 'pages', value: home.id } } })
await create('redirects', { from: '/away', to: { type: 'custom', url: 'https://example.test/?a=1&b=2' } })

const form = await create('forms', { title: 'Contact', confirmationType: 'message', confirmationMessage: text('Thanks'),
  submitButtonLabel: 'Send',
  emails: [{ emailTo: 'a@b.test', subject: 'Hi', message: text('mail') }],
  fields: [
    { blockType: 'text', name: 'name', label: 'Name', width: 50, required: true, defaultValue: 'you' },
    { blockType: 'textarea', name: 'message', label: 'Message', defaultValue: 'hello' },
    { blockType: 'email', name: 'email', label: 'Email' },
    { blockType: 'select', name: 'service', label: 'Service', placeholder: 'any', defaultValue: 'cut',
      options: [{ label: 'Cut', value: 'cut' }, { label: 'Shave', value: 'shave' }] },
    { blockType: 'checkbox', name: 'terms', label: 'Terms', required: true, defaultValue: true },
    { blockType: 'number', name: 'people', label: 'People', defaultValue: 2 },
    { blockType: 'country', name: 'country', label: 'Country' },
    { blockType: 'state', name: 'state', label: 'State' },
    { blockType: 'message', message: text('Between') },
  ],
})
await update('forms', form.id, { submitButtonLabel: 'Enviar', confirmationMessage: text('Gracias'),
  fields: form.fields.map((block: any) => (block.blockType === 'select'
    ? { ...block, label: 'Servicio', options: block.options.map((one: any) => ({ ...one, label: `${one.label} (es)` })) }
    : block)),
  emails: form.emails.map((one: any) => ({ ...one, subject: 'Hola' })),
}, { locale: 'es' })
await create('form-submissions', { form: form.id, submissionData: [{ field: 'name', value: 'Max' }, { field: 'message', value: 'é\n"' }] })
await create('payload-preferences', { key: 'nav', value: { open: [1.5, null, true], 'a b': {} } }, { user: { ...editor, collection: 'users' } })
await create('payload-locked-documents', { document: { relationTo: 'stylists', value: stylists[0].id }, user: { relationTo: 'users', value: admin.id } })
await create('payload-kv', { key: 'answer', data: { value: 42 } })

const settings: any = await payload.updateGlobal({ slug: 'settings', depth: 0, data: {
  tagline: 'Sharp', logo: portrait.id, opens: '08:30',
  navigation: [{ label: 'Home', page: home.id }, { label: 'About', page: about.id }],
} } as never)
await payload.updateGlobal({ slug: 'settings', locale: 'es', data: {
  tagline: 'Afilado', navigation: settings.navigation.map((one: any) => ({ ...one, label: `${one.label} (es)` })),
} } as never)

const ways: Record<string, object> = {
  all: { locale: 'all' },
  en: { locale: 'en' },
  es: { locale: 'es' },
  'es-alone': { locale: 'es', fallbackLocale: false },
  hidden: { locale: 'en', showHiddenFields: true },
}
const result: any = { collections: {}, drafts: {}, globals: {}, tables: {} }
for (const { slug } of payload.config.collections) {
  result.collections[slug] = {}
  for (const [way, options] of Object.entries(ways)) {
    const { docs } = await payload.find({ collection: slug, depth: 0, joins: false, pagination: false, sort: 'id', ...options } as never)
    result.collections[slug][way] = docs
  }
}
for (const [way, options] of Object.entries(ways)) {
  const { docs } = await payload.find({ collection: 'pages', depth: 0, draft: true, pagination: false, sort: 'id', ...options } as never)
  result.drafts[way] = docs
  for (const { slug } of payload.config.globals) {
    result.globals[slug] ??= {}
    result.globals[slug][way] = await payload.findGlobal({ slug, depth: 0, ...options } as never)
  }
}
for (const table of Object.values<any>(db.rawTables)) {
  const sql = `select * from "${table.name}"`
  result.tables[table.name] = db.name === 'sqlite'
    ? (await db.client.execute(sql)).rows.map((row: any) => ({ ...row }))
    : (await db.pool.query({ text: sql, types: { getTypeParser: () => (value: string) => value } })).rows
}
writeFileSync(output, JSON.stringify(result, null, 1))
await db.destroy?.()
process.exit(0)
