// Functions that change the compiled types: one after the other, with the config at hand.
import { project } from '../shared/project'

export default project({
  collections: [
    { slug: 'posts', fields: [{ name: 'title', type: 'text' }] },
    { slug: 'tags', fields: [{ name: 'name', type: 'text' }] },
  ],
  typescript: {
    declare: false,
    postProcess: [
      ({ compiledTypes }) => compiledTypes.replace(/(\/\*[\s\S]*?\*\/\n)/, '$1\nexport type Boxed<T> = { value: T };\n'),
      ({ compiledTypes, config }) => {
        const slugs = config.collections.map((one) => `'${one.slug}'`).join(' | ')
        return `${compiledTypes.replace('export type Boxed<T>', '/** In a box. */\nexport type Boxed<T>')}\nexport type Slug = ${slugs};\n`
      },
    ],
  },
})
