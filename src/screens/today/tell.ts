/** Says what has come of a change, where the person looks next; `isGone` where what was tapped stands there no more. */
export type Tell = (said: string, isGone?: boolean) => void;
