import type { PlainDate } from '@ocop/functions/domain';
import type { ReactiveControllerHost } from 'lit';
import { Uploads } from '../../controllers/uploads.ts';
import type { Gateway } from '../../gateway/gateway.ts';

/** Where the files of a press belong. */
export interface UploadPlace {
  readonly dossierId: string;
  readonly evidenceCode: string | null;
  readonly validUntil: PlainDate | null;
}

/** The files of a dossier on their way. */
export class UploadsController extends Uploads<UploadPlace> {
  constructor(host: ReactiveControllerHost, gateway: () => Gateway) {
    super(host, (place, part) => gateway().files.upload({ ...place, ...part }));
  }
}
