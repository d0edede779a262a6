/** Photographs and scans as JPEG of at most 200 dpi on A4. The stored pixels keep their order: the page turns them. */
import sharp, { type Sharp } from 'sharp';
import { heicPixels } from './heic.ts';
import type { Size } from './placement.ts';

/** The long side of A4 at 200 dots per inch. */
export const LONG_SIDE = 2339;
const QUALITY = 80;
/** Seconds. A picture of 48 million pixels takes a third of one. */
const TIME_LIMIT = 60;
/** The largest phone sensors have 200 million pixels; a JPEG of them is read line by line. */
const MOST_PIXELS = 210_000_000;

export interface Picture {
  readonly jpeg: Uint8Array;
  readonly pixels: Size;
  /** EXIF's eight; 1 where the pixels are upright already. */
  readonly orientation: number;
}

// Nothing is asked for twice, and what is kept here is kept for as long as the instance lives.
sharp.cache(false);

/** Cubic: a fifth of the time goes without it, and nobody sees the difference at 200 dpi. */
const within = {
  width: LONG_SIDE,
  height: LONG_SIDE,
  fit: 'inside',
  withoutEnlargement: true,
  kernel: 'cubic',
} as const;
/** A table of codes of its own for each picture takes twice the time to save a twentieth of the bytes. */
const packed = { quality: QUALITY, optimiseCoding: false } as const;

async function asJpeg(image: Sharp): Promise<Pick<Picture, 'jpeg' | 'pixels'>> {
  const { data, info } = await image
    .resize(within)
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg(packed)
    .toBuffer({ resolveWithObject: true });
  return { jpeg: data, pixels: { width: info.width, height: info.height } };
}

/** @throws for what is no picture, is cut off, or has more pixels than can be held */
export async function pictureOf(bytes: Uint8Array): Promise<Picture> {
  const options = { limitInputPixels: MOST_PIXELS, sequentialRead: true, failOn: 'error' } as const;
  const image = sharp(bytes, options).timeout({ seconds: TIME_LIMIT });
  const { orientation = 1 } = await image.metadata();
  return { ...(await asJpeg(image)), orientation };
}

/** HEIC tells its turning in the container, and the decoder obeys it: the pixels come upright. */
export async function pictureOfHeic(bytes: Uint8Array): Promise<Picture> {
  const { width, height, data } = await heicPixels(bytes, LONG_SIDE);
  const image = sharp(data, { raw: { width, height, channels: 3 } });
  return { ...(await asJpeg(image)), orientation: 1 };
}
