import { common } from '#words/shell/common.ts';

/** True on a device that is mainly used with a mouse; without an answer it counts as a phone. */
const isComputer = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(hover: hover) and (pointer: fine)').matches;

/**
 * The text with the device named as what it is: the words say 这部手机, which is wrong on a computer. The device is asked
 * for only where a text names one, which few do: the browser takes a while to answer.
 */
export const onThisDevice = (text: string): string => {
  const pieces = text.split(common.device.phone);
  return pieces.length > 1 && isComputer() ? pieces.join(common.device.computer) : text;
};
