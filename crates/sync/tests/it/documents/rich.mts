// Fills the tables as editors do, and with what only other programs would write.
const node = (type: string, rest: object = {}) => ({ type, version: 1, ...rest })
const word = (text: string) => node('text', { text, detail: 0, format: 0, mode: 'normal', style: '' })
const paragraph = (...children: object[]) => node('paragraph', { children, direction: null, format: '', indent: 0, textFormat: 0, textStyle: '' })
const root = (...children: object[]) => ({ root: node('root', { children, direction: null, format: '', indent: 0 }) })
const link = (fields: object | undefined, type = 'link') => node(type, { children: [word('here')], direction: null, format: '', indent: 0, id: '64b000000000000000000001', ...(fields ? { fields } : {}) })
const to = (relationTo: string, value: unknown) => link({ linkType: 'internal', doc: { relationTo, value }, newTab: false })
const relation = (relationTo: string, value: unknown) => node('relationship', { relationTo, value, format: '' })
const upload = (value: unknown, fields: object | null | undefined = {}, relationTo = 'media') => node('upload', { relationTo, value, format: '', id: '64b000000000000000000002', ...(fields === undefined ? {} : { fields }) })
const block = (blockType: string, fields: object) => node('block', { format: '', fields: { id: '64b000000000000000000003', blockName: '', blockType, ...fields } })
const inline = (blockType: string, fields: object) => node('inlineBlock', { fields: { id: '64b000000000000000000004', blockType, ...fields } })

export default async function fill(payload: any): Promise<void> {
  const req: any = {}
  const make = async (collection: string, data: object) => (await payload.db.create({ collection, data: { createdAt: '2026-01-02T03:04:05.678Z', updatedAt: '2026-01-02T03:04:05.678Z', ...data }, req })).id
  const put = async (collection: string, id: unknown, data: object) => payload.db.updateOne({ collection, id, data, req })

  const tags: any[] = []
  for (const name of ['red', 'green', 'blue', 'gone']) {
    tags.push(await make('tags', { name: { en: name, ...(name === 'red' ? {} : { es: `${name} es` }), ...(name === 'blue' ? { de: 'blau' } : {}) }, ...(tags.length ? { friend: tags.at(-1) } : {}) }))
  }
  await put('tags', tags[0], { friend: tags[2] })
  await put('tags', tags[3], { deletedAt: '2026-02-02T00:00:00.000Z' })
  await make('ids', { id: 'one', name: { en: 'One', de: 'Eins' } })
  const ada = await make('authors', { name: 'Ada', age: 36, tag: tags[1] })
  const bob = await make('authors', { name: 'Bob', age: 9, tag: tags[0], bio: root(paragraph(to('authors', ada)), relation('tags', tags[2]), relation('authors', ada)) })
  await put('authors', ada, { bio: root(paragraph(to('authors', bob), to('tags', tags[3])), relation('authors', bob), relation('ids', 'one')) })
  const media = await make('media', { alt: { en: 'a picture', es: 'una foto' }, owner: bob, filename: 'a b.png', mimeType: 'image/png', url: '/api/media/file/a%20b.png' })

  const simple = (n: number) => root(paragraph(word('see '), to('tags', tags[n]), link({ url: 'https://example.test', newTab: true }), link({ linkType: 'internal', doc: { relationTo: 'authors', value: ada } }, 'autolink')), upload(media), relation('tags', tags[n]), relation('authors', bob))
  const banner = (n: number, more: object = {}) => block('banner', {
    secret: 'hush', title: { en: `title ${n}`, de: `Titel ${n}` }, by: { en: ada, es: bob }, tags: [tags[0], tags[3], tags[1]],
    any: { en: [{ relationTo: 'tags', value: tags[3] }, { relationTo: 'authors', value: bob }], de: [{ relationTo: 'authors', value: ada }] },
    file: media, rows: [{ id: 'r1', label: { en: 'row' }, tag: tags[1], extra: 'kept' }, { id: 'r2', tag: 4000 }],
    local: { en: [{ id: 'l1', label: 'local', tag: tags[0] }] }, inner: [{ id: 'b1', blockType: 'quote', by: ada }, { id: 'b2', blockType: 'gone', by: ada }],
    more: { tag: tags[2] }, place: [1, 2], data: { en: { a: 1 } }, body: simple(1), sub: { en: root(relation('tags', tags[1])), es: root(relation('authors', ada)) }, unknown: [1],
    ...more,
  })
  // Within something localized, nothing is localized by itself.
  const flat = (n: number) => block('banner', { title: `title ${n}`, calm: null, by: ada, tags: [tags[1]], any: [{ relationTo: 'tags', value: tags[0] }], local: [{ id: 'l1', label: 'x', tag: tags[2] }], body: simple(2), sub: root(relation('tags', tags[1])), secret: 'hush' })
  const again = (depth: number): object[] => depth === 0 ? [] : [{ id: `s${depth}`, blockType: 'shared', by: depth % 2 ? ada : bob, said: { en: `deep ${depth}`, de: `tief ${depth}` }, again: again(depth - 1) }]
  const whole = (n: number, block: object) => root(
    paragraph(link({ linkType: 'internal', doc: { relationTo: 'posts', value: 1 }, see: [tags[0], tags[3]], label: { en: 'label', es: 'etiqueta' } }), inline('mention', { who: bob }), inline('mention', { who: ada, note: null }), inline('other', { who: ada })),
    node('list', { children: [node('listitem', { children: [link({ linkType: 'internal', doc: { relationTo: 'tags', value: tags[n] } }), to('tags', 4000), to('nothing', 1), to('ids', 'one')] })] }),
    block, upload(media, { caption: { en: 'caption' }, credit: ada, hush: 'hush' }), upload(4000), upload(media, undefined), upload(media, null), upload(tags[0], {}, 'tags'), relation('authors', ada),
    block === undefined ? word('nothing') : node('block', { fields: { blockType: 'shared', id: 's', by: bob, said: { en: 'said', de: 'gesagt' }, again: again(14) } }),
  )
  const inside = (n: number) => root(
    paragraph(link({ linkType: 'internal', doc: { relationTo: 'authors', value: ada }, see: [tags[0]], label: 'plain' }), inline('mention', { who: bob })),
    flat(n), upload(media, { caption: 'caption', credit: bob, hush: 'x' }), relation('tags', tags[n]),
  )
  const posts: any[] = []
  for (let n = 0; n < 3; n++) {
    posts.push(await make('posts', {
      title: `post ${n}`, author: bob, plain: simple(n), local: { en: simple(0), ...(n ? { es: simple(n) } : {}) },
      rich: whole(n, banner(n)), localRich: { en: inside(n), ...(n === 1 ? { de: inside(0) } : {}) }, few: simple(n),
      rows: [{ id: `row ${n}`, text: whole(1, banner(3)) }, { id: `row2 ${n}` }],
      localRows: { en: [{ id: `lrow ${n}`, text: inside(n) }], es: [{ id: `lrow es ${n}`, text: inside(0) }] },
      layout: [{ id: `block ${n}`, blockType: 'prose', text: { en: inside(1), de: inside(2) } }],
      meta: { en: { text: inside(2) } }, _status: 'published',
    }))
  }
  // Texts as no editor writes them.
  await make('posts', {
    title: 'odd', author: ada,
    plain: root(relation('tags', String(tags[0])), relation('tags', true), relation('tags', null), relation('tags', ''), relation('tags', { id: tags[1], name: 'stored' }), relation('ids', 'nobody'), relation('ids', 7), relation('nothing', 1), to('tags', String(tags[0])), link(undefined), link({ linkType: 'internal', doc: null })),
    rich: root(banner(0, { tags: [String(tags[0]), tags[1]], by: {}, title: {}, local: null, more: undefined, rows: undefined, body: undefined, sub: undefined, place: { type: 'Point', coordinates: [1, 2] } }), block('nobody', { title: 'x' })),
    few: root(), localRich: { en: null }, local: {}, _status: 'published',
  })
  // As people write them: with what hooks of the editor and validation make of it.
  const id = (await payload.create({ collection: 'posts', depth: 0, data: { title: 'by hand', _status: 'published', plain: simple(1), rich: root(block('banner', { title: 'in English', tags: [tags[1]] }), paragraph(to('tags', tags[1]))) } })).id
  await payload.update({ collection: 'posts', id, locale: 'es', depth: 0, data: { rich: root(block('banner', { title: 'en español', by: ada })) } })
  await payload.update({ collection: 'posts', id: posts[1], draft: true, depth: 0, data: { title: 'draft', plain: simple(2), rich: root(block('banner', { title: 'of a draft', by: bob, rows: [{ label: 'new' }] })) } })
  await payload.db.createGlobal({ slug: 'home', req, data: { text: root(paragraph(to('posts', posts[1])), block('banner', { title: { en: 'home' }, by: { en: bob } })), local: { es: simple(1) } } })
}
