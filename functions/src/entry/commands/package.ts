// The package of a dossier: one PDF and one ZIP.
import { exportPackage as make } from '../../application/package/export.ts';
import { contracts } from '../../domain/index.ts';
import { defineCommand } from '../define-command.ts';
import { wirePackage } from '../wire-package.ts';

/** One package at a time on an instance: its files go through memory one by one, and pictures take room. */
const ROOM = { memory: '1GiB', timeoutSeconds: 300, concurrency: 1 } as const;

export const exportPackage = defineCommand(
  contracts.exportPackage,
  async (call) => make(await wirePackage(), call),
  ROOM,
);
