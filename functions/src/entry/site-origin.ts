/**
 * The web address whose pages may send bytes to an upload session: `SITE_ORIGIN` of functions/.env where the site has a
 * domain of its own, else the project's hosting address. No `defineString`: an empty default would be asked for at every start.
 */
export function siteOrigin(): string {
  const set = process.env['SITE_ORIGIN'] ?? '';
  return set === '' ? `https://${process.env['GCLOUD_PROJECT'] ?? ''}.web.app` : set;
}
