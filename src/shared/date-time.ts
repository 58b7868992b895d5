/** A moment as the local time with its offset from UTC: 2026-11-22T10:05:00-05:00. No real moment: nothing. */
export function dateTime(moment: Date): string | undefined {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * 60_000);
  const year = local.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  return `${local.toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
