import { common } from '#words/shell/common.ts';

/** True on a device that is mainly used with a mouse; without an answer it counts as a phone. */
const isComputer = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(hover: hover) and (pointer: fine)').matches;

/** The text with the device named as what it is: the words say 这部手机, which is wrong on a computer. */
export const onThisDevice = (text: string): string =>
  isComputer() ? text.split(common.device.phone).join(common.device.computer) : text;
