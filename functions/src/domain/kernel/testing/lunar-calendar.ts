/**
 * Vietnam's lunar calendar from astronomy (Jean Meeus' truncated series, the rules as published by Hồ Ngọc Đức),
 * reckoned at UTC+7. Only tests use it: an independent check of the table in `holidays.ts`.
 */
const TIME_ZONE_DAYS = 7 / 24;
const RADIAN = Math.PI / 180;
const UNIX_EPOCH_JULIAN_DAY = 2_440_588;
const SYNODIC_MONTH = 29.530588853;

const sin = (degrees: number) => Math.sin(degrees * RADIAN);

/** Julian day number (local, UTC+7) of the k-th new moon since January 1900. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
  const correction =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  const deltaT = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + correction - deltaT + 0.5 + TIME_ZONE_DAYS);
}

/** Which twelfth of its yearly way the sun has reached at local midnight: 9 from the winter solstice on. */
function sunSector(julianDay: number): number {
  const t = (julianDay - 0.5 - TIME_ZONE_DAYS - 2451545) / 36525;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t * t;
  const longitude =
    280.46645 +
    36000.76983 * t +
    (1.9146 - 0.004817 * t) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.00029 * sin(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** First day of the lunar month that holds the winter solstice (the 11th). */
function eleventhMonth(year: number): number {
  const lastDay = Date.UTC(year, 11, 31) / 86_400_000 + UNIX_EPOCH_JULIAN_DAY;
  const k = Math.floor((lastDay - 2415021) / SYNODIC_MONTH);
  const start = newMoonDay(k);
  return sunSector(start) >= 9 ? newMoonDay(k - 1) : start;
}

/** The solar day, `YYYY-MM-DD`, of a lunar day in the first ten months of a lunar year. */
export function lunarToSolar(lunar: { day: number; month: number; year: number }): string {
  const before = eleventhMonth(lunar.year - 1);
  const k = Math.floor((before - 2415021.076998695) / SYNODIC_MONTH + 0.5);
  let offset = lunar.month + 1;
  if (eleventhMonth(lunar.year) - before > 365) {
    const sectors = Array.from({ length: 15 }, (_, index) => sunSector(newMoonDay(k + index)));
    const leap = sectors.findIndex((sector, index) => index > 0 && sector === sectors[index + 1]);
    if (offset >= leap) offset += 1;
  }
  const julianDay = newMoonDay(k + offset) + lunar.day - 1;
  return new Date((julianDay - UNIX_EPOCH_JULIAN_DAY) * 86_400_000).toISOString().slice(0, 10);
}
