/** A producer, a product and its certificate, as tests of the domain, of the application and of the emulators know them. */
import type { Certificate } from '../../functions/src/domain/certificate/certificate.ts';
import type { Producer } from '../../functions/src/domain/producer/producer.ts';
import type { Product } from '../../functions/src/domain/product/product.ts';

export const producer = (id: string, override: Partial<Producer> = {}): Producer => ({
  id,
  communeId: '02104',
  name: id,
  kind: 'cooperative',
  villageId: null,
  address: '',
  phone: '',
  email: '',
  active: true,
  searchKeys: [],
  example: true,
  schemaVersion: 1,
  ...override,
});

export const product = (id: string, override: Partial<Product> = {}): Product => ({
  id,
  communeId: '02104',
  producerId: 'linh-ngoc',
  producerName: 'HTX Linh Ngọc',
  name: `Sản phẩm ${id}`,
  setNo: 4,
  setUncertain: false,
  goal: null,
  currentCertificateId: null,
  searchKeys: [],
  example: true,
  schemaVersion: 1,
  ...override,
});

export const certificate = (
  productId: string,
  issuedOn: string,
  validUntil: string,
  override: Partial<Certificate> = {},
): Certificate => ({
  id: `${productId}-${issuedOn}`,
  communeId: '02104',
  productId,
  producerId: 'linh-ngoc',
  productName: productId,
  producerName: 'HTX Linh Ngọc',
  stars: 3,
  level: 'province',
  decree: 'qd148-2023',
  decisionNumber: '08/QĐ-UBND',
  issuedOn,
  validUntil,
  recordedAt: '2026-01-01T00:00:00Z',
  nextNoticeOn: null,
  schemaVersion: 1,
  ...override,
});
