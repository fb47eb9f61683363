// The same config again.
export { default } from './previous'
