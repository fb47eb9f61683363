// JSON schemas that refer to other documents: whole, in part, with keys beside the reference, and on to further ones.
import { project } from '../shared/project'

const type = (name: string, schema: object) => ({ name, type: 'json', typescriptSchema: [() => schema] }) as never
const shapes = './schema-documents/shapes'

export default project({
  collections: [
    {
      slug: 'posts',
      fields: [
        type('whole', { $ref: `${shapes}/custom-type.json` }),
        type('again', { $ref: `schema-documents/shapes/custom-type.json` }),
        type('beside', { $ref: `${shapes}/custom-type.json`, description: 'Told here.' }),
        type('part', { $ref: `${shapes}/parts.json#/definitions/size` }),
        type('list', { type: 'array', items: { $ref: `${shapes}/parts.json#/definitions/box` } }),
        type('named', { $ref: `${shapes}/named.json` }),
        type('inner', { type: 'object', properties: { deep: { $ref: `${shapes}/parts.json#/definitions/tree` } } }),
        type('yaml', { $ref: `${shapes}/colour.yaml` }),
      ],
    },
    { slug: 'tags', fields: [type('whole', { $ref: `${shapes}/custom-type.json` })] },
  ],
})
