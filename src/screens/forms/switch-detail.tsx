import { Button } from '#components/button.tsx';

interface SwitchDetailProps {
  readonly isDetailed: boolean;
  readonly toDetail: string;
  readonly toQuick: string;
  readonly onSwitch: (isDetailed: boolean) => void;
}

/** Goes from few sums to single lines and back; what was typed in either stays. */
export function SwitchDetail({ isDetailed, toDetail, toQuick, onSwitch }: SwitchDetailProps) {
  return (
    <div className="my-3">
      <Button look="quiet" onClick={() => onSwitch(!isDetailed)}>
        {isDetailed ? toQuick : toDetail}
      </Button>
    </div>
  );
}
