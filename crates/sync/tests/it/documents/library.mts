// Fills the library.
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()

export default async function fill(payload: any): Promise<void> {
  let minute = 0
  const make = async (collection: string, data: object, rest: object = {}) =>
    (await payload.create({ collection, depth: 0, data: { ...data, createdAt: at(minute++) }, ...rest })).id
  const tags: any[] = []
  for (const name of ['red', 'green', 'blue', 'Dark Red', 'old 100%']) {
    const id = await make('tags', { name, label: `label ${name}`, ...(tags.length > 1 ? { parent: tags[tags.length - 2] } : {}) })
    tags.push(id)
    if (tags.length % 2) await payload.update({ collection: 'tags', id, locale: 'es', data: { label: `etiqueta ${name}` } })
  }
  await payload.update({ collection: 'tags', id: tags[4], data: { deletedAt: at(500) } })
  for (const id of ['top', 'low', '12']) await make('shelves', { id, name: `shelf ${id}`, tags: id === 'top' ? [tags[0], tags[4], tags[2]] : [] })
  const people: any[] = []
  for (const [name, age, city, level] of [['Ada', 36, 'London', 'high'], ['Bob', 9.5, 'Berlin', 'low'], ['Cid', null, null, null], ['ada the second', 0, 'London', 'middle'], ['Eve', -3, 'new york', 'low'], ['Flo', 36, 'Paris', null]] as any[]) {
    people.push(await make('people', {
      name, age, level, born: age ? at(1000 + age) : null, member: name.length === 3,
      kinds: { Ada: ['author', 'reader'], Bob: ['editor'], Eve: ['reader', 'author', 'editor'] }[name as string] ?? [],
      address: { city, street: `${name} street`, geo: { floor: age } },
      nicknames: age ? [`nick ${name}`, 'n2'] : [], scores: age ? [age, 7] : [], secret: 'hidden',
      ...(people.length ? { friend: people[people.length - 1] } : {}),
    }))
    if (people.length % 2) await payload.update({ collection: 'people', id: people.at(-1), locale: 'es', data: { address: { street: `calle ${name}` } } })
  }
  await payload.update({ collection: 'people', id: people[0], data: { friend: people[1] } })
  const books: any[] = []
  for (let n = 0; n < 14; n++) {
    const some = (list: any[], count: number) => [...Array(count).keys()].map((k) => list[(n + k * 2) % list.length])
    const id = await make('books', {
      title: `Book ${'abcdefghijklmn'[n]} ${n % 3 ? 'of rain' : 'Of Snow'}`, pages: n % 4 ? n * 10 : null, price: n % 5 ? n + 0.5 : 0,
      published: n % 3 ? at(2000 + n) : null, author: n % 6 ? people[n % people.length] : null, editors: some(people, n % 4),
      localTag: n % 2 ? tags[n % 5] : null, tags: some(tags, n % 4),
      place: n % 3 === 0 ? { relationTo: 'shelves', value: n % 2 ? 'top' : '12' } : n % 3 === 1 ? { relationTo: 'people', value: people[n % 6] } : null,
      places: n % 2 ? [{ relationTo: 'tags', value: tags[n % 5] }, { relationTo: 'shelves', value: 'low' }] : [],
      rows: [...Array(n % 3).keys()].map((k) => ({ label: `row ${n} ${k}`, count: n - k, tag: k ? tags[n % 5] : null, kinds: k ? ['b', 'a'] : ['a'] })),
      localRows: n % 4 ? [{ label: `local ${n}`, tag: tags[(n + 1) % 5] }] : [],
      layout: n % 4 === 0 ? [] : [{ blockType: 'quote', said: `said ${n}`, by: people[n % 6], stars: n % 5 }, ...(n % 2 ? [{ blockType: 'list', heading: `heading ${n}`, items: [{ label: `item ${n}`, tag: tags[n % 5], notes: ['x', `note ${n}`] }] }] : [])],
      localLayout: n % 5 ? [{ blockType: 'note', body: `body ${n}` }] : [],
      meta: { isbn: n % 2 ? `978-${n}` : null, summary: `summary ${n}`, series: tags[n % 3] },
      localMeta: { note: `note ${n}`, tag: n % 3 ? tags[n % 5] : null },
      extra: n % 3 ? { color: n % 2 ? 'red' : 'blue', size: n, nested: { deep: [n, 'x'] } } : null,
      _status: n % 7 === 6 ? 'draft' : 'published',
    })
    books.push(id)
    if (n % 3 === 1) {
      await payload.update({ collection: 'books', id, locale: 'es', data: { title: `Libro ${n}`, price: n * 2, localTag: tags[(n + 2) % 5], localMeta: { note: `nota ${n}` }, localRows: [{ label: `fila ${n}` }, { label: 'otra' }], meta: { summary: `resumen ${n}` }, localLayout: [{ blockType: 'note', body: `cuerpo ${n}` }], _status: 'published' } })
    }
    if (n % 4 === 3) await payload.update({ collection: 'books', id, draft: true, data: { title: `Draft ${n}`, pages: 1000 + n, author: people[(n + 1) % 6], tags: [tags[1]] } })
  }
  await payload.updateGlobal({ slug: 'desk', data: { motto: 'slowly', book: books[3], open: true, _status: 'published' } })
  await payload.updateGlobal({ slug: 'desk', locale: 'es', data: { motto: 'despacio', _status: 'published' } })
  await payload.updateGlobal({ slug: 'desk', draft: true, data: { motto: 'faster', open: false } })
}
