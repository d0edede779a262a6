// `npm run first-admin -- --project ID --commune CODE --email ADDRESS`: opens a commune and invites its administrator.
import { systemClock } from '../functions/src/adapters/clock.ts';
import { connectFirebase } from '../functions/src/adapters/firebase.ts';
import { firestoreStore } from '../functions/src/adapters/firestore/store.ts';
import { nodeIds } from '../functions/src/adapters/ids.ts';
import { documents, queries } from '../functions/src/application/documents.ts';
import { emailKey } from '../functions/src/application/membership/invite-member.ts';
import type { Store } from '../functions/src/application/ports.ts';
import { type Instant, publicCommuneOf } from '../functions/src/domain/index.ts';
import { Failure, main } from './support/failure.ts';
import {
  adminInvitation,
  type FirstAdminOptions,
  newCommune,
  readFirstAdminOptions,
} from './support/first-admin.ts';

/** Writes what is not there yet; a commune that has an administrator is left to that one. */
function openCommune(store: Store, options: FirstAdminOptions, at: Instant): Promise<void> {
  const { commune: id, email } = options;
  return store.transaction(async (tx) => {
    if ((await tx.list(queries.activeAdmins(id))).length > 0)
      throw new Failure(`Xã ${id} đã có quản trị; quản trị mời thêm người ở trang Thành viên.`);
    const known = await tx.read(documents.commune(id));
    const shown = await tx.read(documents.publicCommune(id));
    const commune = known ?? newCommune(options);
    if (known === null) tx.write(documents.commune(id), commune);
    if (shown === null) tx.write(documents.publicCommune(id), publicCommuneOf(commune, []));
    const key = emailKey({ ids: nodeIds }, email);
    tx.write(documents.invitation(id, key), adminInvitation(options, key, at));
  });
}

await main(async () => {
  const options = readFirstAdminOptions(process.argv.slice(2));
  process.env['GCLOUD_PROJECT'] = options.project;
  const isEmulated = (process.env['FIRESTORE_EMULATOR_HOST'] ?? '') !== '';
  if (isEmulated) process.env['METADATA_SERVER_DETECTION'] ??= 'none';
  const store = firestoreStore(connectFirebase().db);
  await openCommune(store, options, await systemClock.now());
  console.log(
    `✓ Đã mời ${options.email} làm quản trị xã ${options.commune}. ` +
      'Người đó đăng nhập bằng Google với địa chỉ này rồi bấm “Nhận lời mời”.',
  );
  return 0;
});
