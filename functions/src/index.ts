import './options.ts';
export { ping } from './entry/ping.ts';
