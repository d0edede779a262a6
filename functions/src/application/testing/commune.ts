import { type Commune, DEFAULT_COMMUNE_SETTINGS } from '../../domain/index.ts';

/** The commune of the unit tests, with nobody to sign and the settings of the first day. */
export const commune: Commune = {
  id: '02104',
  name: 'Xã Tân Kỳ',
  provinceCode: '19',
  provinceName: 'Thái Nguyên',
  placeName: 'Tân Kỳ',
  signers: [],
  settings: DEFAULT_COMMUNE_SETTINGS,
  schemaVersion: 1,
};
