// Documents that show what Payload answers wrongly.
export default async function fill(payload: any): Promise<void> {
  const make = async (collection: string, data: object, rest: object = {}) => (await payload.create({ collection, depth: 0, data, ...rest })).id
  await make('own', { layout: [{ blockType: 'common', b: 'own', lines: [{ line: 'one' }] }] })
  await make('underscores', { first: [{ blockType: 'my_block', x: 'x' }], second: [{ blockType: 'my_block', y: 'y' }] })
  for (const [word, other] of [['a', 'z'], ['b', 'y'], ['c', 'x']]) {
    await make('locals', { rows: [{ inner: { deep: [{ word }], kinds: ['a'] } }], tab: { word: other, layout: [{ blockType: 'word', said: 'only en' }] }, a__b: other })
  }
  await make('constructors', { constructor: 'built', word: 'plain' })
  const parent = await make('parents', { word: 'of all', _status: 'published' })
  for (let n = 0; n < 6; n++) {
    const id = await make('kids', { parent, rows: n ? [] : [{ parent }, { parent }], local: parent })
    if (n < 2) await payload.update({ collection: 'kids', id, locale: 'es', data: { local: parent } })
  }
  await payload.update({ collection: 'parents', id: parent, data: { word: 'of many', _status: 'published' } })
  await make('shared', {
    layout: [{ blockType: 'quote', said: 'so', kinds: ['b'] }, { blockType: 'box', inside: [{ blockType: 'quote' }] }],
  })
  const [red, blue] = [await make('words', { word: 'red', data: { size: 1 } }), await make('words', { word: 'blue', data: { size: 2 } })]
  await make('pairs', { one: red, two: blue })
  for (const size of [2, 3]) await make('numbers', { data: { size } })
  await make('json', { layout: [{ blockType: 'word', inner: { data: { color: 'red' } } }] })
  const simple = (...children: object[]) => ({ root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 } })
  // As only other programs would write them.
  const put = (node: object) => payload.db.create({ collection: 'texts', data: { text: simple({ version: 1, format: '', ...node }) }, req: {} })
  await put({ type: 'block', fields: { id: 'note', blockType: 'note', body: null } })
  await put({ type: 'relationship', relationTo: 'binned', value: 1.5 })
  await make('binned', { word: 'one' })
  await make('selected', { word: 'one', local: { kinds: ['a'] }, rows: [{ label: 'here', inner: { word: 'two' } }] })
}
