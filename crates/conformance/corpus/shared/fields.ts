// Every type of field.
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Block, CollectionConfig, Field } from 'payload'

type More = Record<string, unknown>

const options = ['one', { label: 'Number Two', value: 'two' }, 'three-3']

/** What relationships and uploads point to. */
export const targets: CollectionConfig[] = [
  { slug: 'tags', fields: [{ name: 'title', type: 'text' }] },
  { slug: 'authors', fields: [{ name: 'id', type: 'text', required: true }, { name: 'name', type: 'text' }] },
  { slug: 'media', fields: [], upload: { mimeTypes: ['image/*'] } },
  { slug: 'files', fields: [], upload: true },
]

/** Types with one column each. */
export const leaves = (more: More = {}): Field[] =>
  [
    { name: 'text', type: 'text' },
    { name: 'textarea', type: 'textarea' },
    { name: 'email', type: 'email' },
    { name: 'number', type: 'number' },
    { name: 'checkbox', type: 'checkbox' },
    { name: 'date', type: 'date' },
    { name: 'zonedDate', type: 'date', timezone: true },
    { name: 'code', type: 'code' },
    { name: 'json', type: 'json' },
    { name: 'richText', type: 'richText', editor: lexicalEditor() },
    { name: 'select', type: 'select', options },
    { name: 'radio', type: 'radio', options },
    { name: 'point', type: 'point' },
    { name: 'tag', type: 'relationship', relationTo: 'tags' },
    { name: 'author', type: 'relationship', relationTo: 'authors' },
    { name: 'image', type: 'upload', relationTo: 'media' },
  ].map((field) => ({ ...field, ...more })) as Field[]

/** Types with rows of their own. */
export const rows = (more: More = {}): Field[] =>
  [
    { name: 'texts', type: 'text', hasMany: true },
    { name: 'numbers', type: 'number', hasMany: true },
    { name: 'selects', type: 'select', hasMany: true, options },
    { name: 'tags', type: 'relationship', hasMany: true, relationTo: 'tags' },
    { name: 'authors', type: 'relationship', hasMany: true, relationTo: 'authors' },
    { name: 'either', type: 'relationship', relationTo: ['tags', 'authors'] },
    { name: 'eithers', type: 'relationship', hasMany: true, relationTo: ['tags', 'authors'] },
    { name: 'images', type: 'upload', hasMany: true, relationTo: 'media' },
    { name: 'document', type: 'upload', relationTo: ['media', 'files'] },
    { name: 'documents', type: 'upload', hasMany: true, relationTo: ['media', 'files'] },
  ].map((field) => ({ ...field, ...more })) as Field[]

export const blocks = (): Block[] => [
  { slug: 'hero', fields: [{ name: 'title', type: 'text', required: true }, { name: 'tag', type: 'relationship', relationTo: 'tags' }] },
  { slug: 'quote', interfaceName: 'QuoteBlock', fields: [{ name: 'quote', type: 'textarea' }, { name: 'kinds', type: 'select', hasMany: true, options }] },
]

/** Types with fields inside. */
export const nests = (more: More = {}): Field[] =>
  [
    { name: 'list', type: 'array', fields: [{ name: 'label', type: 'text' }, { name: 'kind', type: 'select', options }, { name: 'links', type: 'array', fields: [{ name: 'url', type: 'text' }] }] },
    { name: 'layout', type: 'blocks', blocks: blocks() },
    { name: 'meta', type: 'group', fields: [{ name: 'title', type: 'text' }, { name: 'deep', type: 'group', fields: [{ name: 'noIndex', type: 'checkbox' }, { name: 'words', type: 'text', hasMany: true }] }] },
  ].map((field) => ({ ...field, ...more })) as Field[]

/** All of them. */
export const all = (more: More = {}): Field[] => [...leaves(more), ...rows(more), ...nests(more)]

/** The same fields under other names. */
export const named = (prefix: string, fields: Field[]): Field[] =>
  fields.map((field) => ('name' in field ? { ...field, name: prefix + field.name[0].toUpperCase() + field.name.slice(1) } : field) as Field)

/** Each field once as it is and once localized. */
export const both = (): Field[] => [...all(), ...named('l', all({ localized: true }))]
