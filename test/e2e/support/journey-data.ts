/** The dossier of "Mật ong hoa núi" of HTX Linh Ngọc, and the commune of Tân Kỳ. */
export const DOSSIER = 'hs-mat-ong';
export const COMMUNE = '02104';
export const PRODUCT = 'Mật ong hoa núi';
