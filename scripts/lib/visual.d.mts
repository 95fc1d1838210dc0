export interface Maker {
  readonly system: string;
  readonly chromium: number;
  readonly font: string;
}
export const madeWithFile: string;
export function makerHere(browser: string | null): Maker;
export function whatDiffers(made: Maker, here: Maker): string;
