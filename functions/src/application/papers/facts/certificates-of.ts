export { certificateOn } from '../../../domain/index.ts';
