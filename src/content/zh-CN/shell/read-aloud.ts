/** Around what is read aloud. */
export const readAloud = {
  start: '读给我听',
  stop: '停下不读',
  /** Before the options of a question. */
  options: '可以选：',
  /** In the place of an amount that is not to be seen. */
  veiled: '遮住的金额',
} as const;
