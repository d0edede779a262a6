export * from './actor.ts';
export * from './commune.ts';
export * from './members.ts';
export * from './permissions.ts';
export * from './public-commune.ts';
export * from './roles.ts';
export * from './settings.ts';
