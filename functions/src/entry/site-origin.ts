import { defineString, projectID } from 'firebase-functions/params';

const SITE_ORIGIN = defineString('SITE_ORIGIN', {
  default: '',
  description:
    'Web address of the site, such as https://ocop.thainguyen.gov.vn; empty: the project’s own hosting address.',
});

/** The web address whose pages may send bytes to an upload session. */
export function siteOrigin(): string {
  const set = SITE_ORIGIN.value();
  return set === '' ? `https://${projectID.value()}.web.app` : set;
}
