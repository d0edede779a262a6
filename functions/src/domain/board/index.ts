export * from './board.ts';
export * from './certificate-view.ts';
export * from './dossier-view.ts';
export * from './rows.ts';
