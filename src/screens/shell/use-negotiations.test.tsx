import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import type { OtherCase } from '#case/record.ts';
import { memoryRepository } from '../../../tests/support/memory-repository.ts';
import { type CaseSwitch, CaseSwitchContext } from './case-switch.ts';
import { useOtherCases } from './use-negotiations.ts';

it('shows what was read last, also where an earlier reading ends later', async () => {
  const ends: ((cases: readonly OtherCase[]) => void)[] = [];
  let hear: () => void = () => undefined;
  const repository = {
    ...memoryRepository(),
    otherCases: () => new Promise<readonly OtherCase[]>((end) => ends.push(end)),
    watchCases: (heard: () => void) => {
      hear = heard;
      return () => undefined;
    },
  };
  const cases = { currentId: 'mycase', repository } as unknown as CaseSwitch;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <CaseSwitchContext.Provider value={cases}>{children}</CaseSwitchContext.Provider>
  );
  const { result, unmount } = renderHook(useOtherCases, { wrapper });
  const { journey, file } = { journey: {}, file: {} } as Pick<OtherCase, 'journey' | 'file'>;
  const named = (id: string): OtherCase => ({ id, household: 'mycase', lastTouched: null, journey, file });
  hear();
  await act(async () => ends[1]?.([named('new')]));
  expect(result.current).toEqual([named('new')]);
  await act(async () => ends[0]?.([named('old')]));
  expect(result.current).toEqual([named('new')]);
  // Nor where the page that began to read is gone before it ends.
  hear();
  unmount();
  const later = renderHook(useOtherCases, { wrapper });
  await act(async () => ends[3]?.([named('newer')]));
  await act(async () => ends[2]?.([named('old')]));
  later.unmount();
  expect(renderHook(useOtherCases, { wrapper }).result.current).toEqual([named('newer')]);
});
