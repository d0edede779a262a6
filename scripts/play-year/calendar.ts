// The year that is played: by its end the data of the registers still have certificates in force, ending and ended.
export const YEAR = '2027';
/** The first day of the yearly report's period, on which the plan is put into force. */
export const OPENS = '2026-12-16';
/** The day after the period's last one: the report is counted. @see Nghị định 09/2019/NĐ-CP, Điều 12 */
export const REPORTED = '2027-12-15';
export const PERIOD = { from: '2026-12-15', to: '2027-12-14' } as const;

/** So much is done at once where nothing depends on it: the emulators start one process more for each such call. */
export const AT_ONCE = 3;
