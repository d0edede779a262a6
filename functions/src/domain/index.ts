/** The façade of the domain: what is not exported here does not exist for the server's other rooms and for the web. */
export * from './api/index.ts';
export * from './assessment/index.ts';
export * from './certificate/index.ts';
export * from './criteria/index.ts';
export * from './dossier/index.ts';
export * from './issuance/index.ts';
export * from './kernel/index.ts';
export * from './notice/index.ts';
export * from './package/index.ts';
export * from './paperwork/index.ts';
export * from './people/index.ts';
export * from './producer/producer.ts';
export * from './product/product.ts';
export * from './store/paths.ts';
