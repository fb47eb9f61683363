// node:internal/intl: Intl, without locale data.
(function (host, internal) {
  'use strict'
  const G = globalThis
  return { DateTimeFormat: class { format(d) { return String(d) } formatToParts() { return [] } resolvedOptions() { return { timeZone: 'UTC', locale: 'en' } } static supportedLocalesOf() { return [] } }, NumberFormat: class { format(n) { return String(n) } resolvedOptions() { return { locale: 'en' } } }, Collator: class { compare(a, b) { return a < b ? -1 : a > b ? 1 : 0 } }, PluralRules: class { select(n) { return n === 1 ? 'one' : 'other' } }, Locale: class { constructor(l) { this.language = l } }, Segmenter: class { segment(s) { return [...s].map(x => ({ segment: x })) } }, ListFormat: class { format(l) { return [...l].join(', ') } }, RelativeTimeFormat: class { format() { return '' } }, DisplayNames: class { of(c) { return c } }, supportedValuesOf: () => [], getCanonicalLocales: (l) => [].concat(l) };
})
