// Fields of one column: plain, required, with defaults, indexed, unique.
import { leaves, targets } from '../shared/fields'
import { project } from '../shared/project'

const values: Record<string, unknown> = {
  author: 'someone', checkbox: true, code: 'let a = 1', date: '2024-01-02T03:04:05.678Z', email: 'a@example.com',
  image: 1, json: { a: [1, 'two'] }, number: 1.5, point: [10.5, -20], radio: 'two', select: 'three-3', tag: 1,
  text: "it's", textarea: 'a\nb',
}
const withDefaults = leaves().map((field) => ({ ...field, defaultValue: values[(field as { name: string }).name] }))
const computed = leaves().map((field) => ({ ...field, defaultValue: () => values[(field as { name: string }).name] }))

export default project({
  collections: [
    { slug: 'plain', fields: leaves() },
    { slug: 'required', fields: leaves({ required: true }) },
    { slug: 'defaults', fields: withDefaults as never },
    { slug: 'required-defaults', fields: withDefaults.map((field) => ({ ...field, required: true })) as never },
    { slug: 'computed', fields: computed as never },
    { slug: 'indexed', fields: leaves({ index: true }) },
    { slug: 'uniques', fields: leaves({ unique: true }) },
    { slug: 'both', fields: leaves({ index: true, unique: true, required: true }) },
    { slug: 'conditional', fields: leaves({ required: true, admin: { condition: () => true } }) },
    { slug: 'virtual', fields: [{ name: 'tag', type: 'relationship', relationTo: 'tags' }, { name: 'tagTitle', type: 'text', virtual: 'tag.title' }, { name: 'now', type: 'text', virtual: true }] },
    { slug: 'hiddens', fields: leaves({ hidden: true }) },
    ...targets,
  ],
})
