import { useRef, useState, type ComponentProps } from 'react';
import { Button } from './button.tsx';

/** A button that is busy until its act is done; presses meanwhile do nothing, even two in the same turn. */
export function ActButton({
  onAct,
  ...props
}: Omit<ComponentProps<typeof Button>, 'onPress' | 'isPending'> & { onAct: () => Promise<unknown> }) {
  const [isPending, setPending] = useState(false);
  const isBusy = useRef(false);
  const act = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setPending(true);
    try {
      await onAct();
    } finally {
      isBusy.current = false;
      setPending(false);
    }
  };
  return <Button {...props} isPending={isPending} onPress={() => void act()} />;
}
