// Makes documents of every kind of field in two of three locales, if it is told to, and prints what Payload reads.
//   kitchen.mts OUTPUT.json [--make]
import { writeFileSync } from 'node:fs'
import { getPayload } from 'payload'

import configPromise from './src/payload.config'

const [output, make] = process.argv.slice(2)
const payload: any = await getPayload({ config: await configPromise })
// Blocks in JSON columns: some hold themselves, and the two of one slug have two (docs/documents.md tells what Payload does then).
const endless = payload.config.blocks?.length > 0
const nestedKinds = (slug: string) => slug === 'things'

const content = (slug: string, words: string, tag: unknown[], one: object[], previous?: any): any => {
  const row = (list: any[] | undefined, index: number) => (list?.[index]?.id ? { id: list[index].id } : {})
  return {
    title: `t title ${words}`,
    grp: { plain: `t ${words}`, numbers: [3, 1.5, 2], texts: [`t one ${words}`, 't two'], deep: { when: '2026-01-02T03:04:05.678Z', kinds: ['c', 'a'], camelCase: `t camel ${words}` } },
    localGroup: { plain: `t ${words}`, single: tag[0], many: [tag[2], tag[1]], rows: [{ cell: `t a ${words}`, tag: tag[1] }, { cell: 't b' }], texts: [`t ${words}`, 't x'], kinds: ['b'] },
    rows: [
      { ...row(previous?.rows, 0), label: `t row ${words}`, texts: ['t x', 't y'], numbers: [1, 2], both: [one[1], one[0]],
        nested: [
          { ...row(previous?.rows?.[0]?.nested, 0), count: 1, label: `t deep ${words}`, one: one[0], ...(nestedKinds(slug) ? { kinds: ['a', 'c'] } : {}) },
          { ...row(previous?.rows?.[0]?.nested, 1), count: 2, one: one[1] },
        ],
        blocks: [{ ...row(previous?.rows?.[0]?.blocks, 0), blockType: 'inner', z: `t z ${words}`, tags: [tag[0], tag[2]] }] },
      { ...row(previous?.rows, 1), label: `t row two ${words}`, nested: [], blocks: [{ ...row(previous?.rows?.[1]?.blocks, 0), blockType: 'inner', z: 't zz' }, { ...row(previous?.rows?.[1]?.blocks, 1), blockType: 'inner', tags: [tag[1]] }] },
    ],
    localRows: [{ label: `t local ${words}`, one: one[0], nested: [{ cell: 't c' }, { cell: `t d ${words}` }], texts: [`t ${words}`] }, { label: 't second', one: one[1] }],
    layout: [
      { ...row(previous?.layout, 0), blockType: 'hero', heading: `t hero ${words}`, items: [{ ...row(previous?.layout?.[0]?.items, 0), label: `t item ${words}`, tag: tag[1], notes: ['t n1', 't n2'] }, { ...row(previous?.layout?.[0]?.items, 1), label: 't item 2' }],
        sub: [{ ...row(previous?.layout?.[0]?.sub, 0), blockType: 'innermost', w: `t w ${words}`, kinds: ['b', 'c'] }, { ...row(previous?.layout?.[0]?.sub, 1), blockType: 'innermost', kinds: [] }, ...(endless ? [{ ...row(previous?.layout?.[0]?.sub, 2), blockType: 'hero', heading: `t within ${words}`, items: [{ ...row(previous?.layout?.[0]?.sub?.[2]?.items, 0), label: `t ${words}`, tag: tag[0] }, { ...row(previous?.layout?.[0]?.sub?.[2]?.items, 1), label: 't i' }], sub: [{ ...row(previous?.layout?.[0]?.sub?.[2]?.sub, 0), blockType: 'hero', heading: `t within that ${words}`, sub: [{ ...row(previous?.layout?.[0]?.sub?.[2]?.sub?.[0]?.sub, 0), blockType: 'innermost', w: `t w ${words}`, kinds: ['c', 'a'] }] }] }] : [])] },
      { ...row(previous?.layout, 1), blockType: 'quote', said: 't said', author: { name: 't name', tag: tag[2] } },
      { ...row(previous?.layout, 2), blockType: 'hero', heading: `t second hero ${words}` },
    ],
    localLayout: [{ blockType: 'quote', said: `t ${words}`, author: { name: 't local author', tag: tag[0] } }, { blockType: endless ? 'banner' : 'hero', heading: 't local hero', items: [{ label: `t ${words}` }, { label: 't more' }] }],
    kinds: ['b', 'a'], localKinds: words === 'en' ? ['c', 'b'] : ['a'], localNumbers: [2, 1, 2],
    tag: tag[0], localTag: tag[1], tags: [tag[1], tag[0], tag[2]], localTags: [tag[2], tag[0]],
    one: one[1], both: [one[0], one[1]], localOne: one[0], localBoth: [one[1], one[0]],
    json: { b: [1, 'x', null], a: { c: 1.5 } }, localJson: [`j ${words}`], mood: 'good', flag: words === 'en', amount: words === 'en' ? 0 : 12.25,
    meeting: '2026-05-06T07:08:09.000Z', meeting_tz: 'Europe/Berlin', mail: 'a@b.test', source: 't code()',
    ...(payload.db.name === 'sqlite' ? { place: [12.5, -7], localPlace: [1, 2] } : {}),
    tab: { plain: 't tab', local: `t tab ${words}`, rows: [{ ...row(previous?.tab?.rows, 0), cell: 't first' }, { ...row(previous?.tab?.rows, 1), cell: 't last' }] },
    localTab: { plain: `t ${words}`, many: [tag[1]] }, inRow: 't in a row',
  }
}

if (make) {
  const tag: unknown[] = []
  for (const name of ['red', 'green', 'blue']) tag.push((await payload.create({ collection: 'tags', data: { name } })).id)
  await payload.create({ collection: 'words', data: { id: 'wort', name: 'Wort' } })
  const one = [{ relationTo: 'words', value: 'wort' }, { relationTo: 'tags', value: tag[1] }]
  for (const collection of ['things', 'drafted']) {
    const status = collection === 'drafted' ? { _status: 'published' } : {}
    const full = await payload.create({ collection, depth: 0, data: { ...content(collection, 'en', tag, one), ...status } })
    await payload.update({ collection, depth: 0, id: full.id, locale: 'es', data: { ...content(collection, 'es', tag, one, full), ...status } })
    await payload.create({ collection, depth: 0, data: { ...content(collection, 'en', tag, one), ...status } })
    await payload.create({ collection, depth: 0, data: { title: 't nearly empty', ...status } })
  }
  const { docs } = await payload.find({ collection: 'drafted', depth: 0, limit: 1, sort: 'createdAt' })
  await payload.update({ collection: 'drafted', depth: 0, draft: true, id: docs[0].id, data: { title: 't ahead', kinds: ['c'], rows: docs[0].rows.slice(1), layout: docs[0].layout.slice(0, 2) } })
  await payload.create({ collection: 'drafted', depth: 0, draft: true, data: { title: 't only a draft', tags: [tag[2]], rows: [{ nested: [{ count: 7 }] }] } })
  const named = await payload.create({ collection: 'versioned', depth: 0, data: { name: 't first', rows: [{ cell: 't x' }] } })
  await payload.update({ collection: 'versioned', depth: 0, id: named.id, data: { name: 't second' } })
  const board = await payload.updateGlobal({ slug: 'board', depth: 0, data: { ...content('board', 'en', tag, one), _status: 'published' } })
  await payload.updateGlobal({ slug: 'board', depth: 0, locale: 'es', data: { ...content('board', 'es', tag, one, board), _status: 'published' } })
}

const ways: Record<string, object> = {
  all: { locale: 'all' }, en: { fallbackLocale: false, locale: 'en' }, es: { fallbackLocale: false, locale: 'es' }, de: { fallbackLocale: false, locale: 'de' },
}
const result: any = {}
for (const [way, options] of Object.entries(ways)) {
  result[way] = {}
  for (const collection of ['tags', 'words', 'things', 'drafted', 'versioned']) {
    result[way][collection] = (await payload.find({ collection, depth: 0, pagination: false, sort: 'id', ...options })).docs
  }
  result[way].board = [await payload.findGlobal({ slug: 'board', depth: 0, ...options })]
}
result.drafts = (await payload.find({ collection: 'drafted', depth: 0, draft: true, locale: 'all', pagination: false, sort: 'id' })).docs
for (const collection of ['drafted', 'versioned']) {
  result[`versions of ${collection}`] = (await payload.findVersions({ collection, depth: 0, locale: 'all', pagination: false, sort: 'createdAt' })).docs
}
result['board, newest'] = await payload.findGlobal({ slug: 'board', depth: 0, draft: true, locale: 'all' })
writeFileSync(output, JSON.stringify(result))
process.exit(0)
