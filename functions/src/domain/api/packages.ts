import { z } from 'zod';
import { CommandId, Id } from '../kernel/ids.ts';
import { PackageAudience, PackageState } from '../package/package.ts';
import { contract } from './contract.ts';

/**
 * "Xuất bộ hồ sơ": one PDF and one ZIP of a dossier. Answers when it is made, which may take minutes; the same request
 * again, or a second one while it runs, answers the package of `packageId`, whose document says how it stands.
 */
export const exportPackage = contract(
  'exportPackage',
  z.object({ commandId: CommandId, dossierId: Id }),
  z.strictObject({ packageId: PackageAudience, state: PackageState }),
);
