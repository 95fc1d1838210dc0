import { useCallback, useMemo, useState } from 'react';
import type { CaseRepository } from '#case/ports.ts';
import { LockScreen } from '#screens/passcode/lock-screen.tsx';
import { LockContext } from '#screens/shell/lock.ts';
import { createCaseRepository, usableStorage } from '#storage/case-repository.ts';
import { readLock } from '#storage/lock.ts';
import { unlock } from '#storage/passcode.ts';
import { tellRemoved } from '#storage/preferences.ts';
import { noteWrong, secondsToWait } from '#storage/tries.ts';
import type { Vault } from '#storage/vault.ts';
import { App } from './app.tsx';
import { useAutoLock } from './use-auto-lock.ts';
import { useHiddenAddress } from './use-hidden-address.ts';

/** True where the page can be loaded anew: then nothing of what was open stays in memory. */
const canReload = (): boolean => navigator.onLine || navigator.serviceWorker?.controller != null;

/** The app behind its passcode: asks for it, and again whenever the page has locked itself. */
export function LockedApp() {
  const [storage] = useState(usableStorage);
  const [isRemoved, setRemoved] = useState(false);
  const [vault, setVault] = useState<Vault | null>(null);
  const [isElsewhere, setElsewhere] = useState(false);
  const lock = storage === null ? null : readLock(storage);
  const repository = useMemo((): CaseRepository => {
    const open = createCaseRepository(storage, vault);
    if (vault === null) return open;
    // With everything else the passcode goes: what follows needs none.
    return {
      ...open,
      removeAll: async () => {
        await open.removeAll();
        history.replaceState(null, '', '#/');
        setRemoved(true);
        setVault(null);
      },
    };
  }, [storage, vault]);
  const close = useCallback(
    async (because?: 'openedElsewhere' | 'hidden') => {
      // What was typed last is being saved; where that fails, the page locks all the same.
      await vault?.settled().catch(() => undefined);
      setVault(null);
      setElsewhere(because === 'openedElsewhere');
      if (because === undefined && canReload()) location.reload();
    },
    [vault],
  );
  useAutoLock(vault === null ? null : storage, close);
  const showAddress = useHiddenAddress(vault === null && lock !== null);

  if (vault !== null)
    return (
      <LockContext.Provider value={close}>
        <App repository={repository} />
      </LockContext.Provider>
    );
  if (lock === null) return <App repository={repository} isRemoved={isRemoved} />;
  return (
    <LockScreen
      state={typeof lock === 'string' ? lock : 'asks'}
      isElsewhere={isElsewhere}
      secondsToWait={() => (storage === null ? 0 : secondsToWait(storage, Date.now()))}
      onTry={async (passcode) => {
        if (storage === null || typeof lock === 'string') return false;
        const opened = await unlock(storage, lock, passcode);
        if (opened === null) noteWrong(storage, Date.now());
        else {
          showAddress();
          setVault(opened);
        }
        return opened !== null;
      }}
      onRemoveAll={async () => {
        await repository.removeAll();
        tellRemoved();
        history.replaceState(null, '', '#/');
        setRemoved(true);
      }}
    />
  );
}
