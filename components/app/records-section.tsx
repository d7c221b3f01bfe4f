import { useEffect, useState } from 'react';
import type { NumberRecord, SpentDay } from '@/utils/domain/records.ts';
import { RecordsScreen } from '../screens/records-screen.tsx';
import { readRecords, readSpentDays } from './read-records.ts';

export function RecordsSection({ onBack }: { onBack: () => void }) {
  const [found, setFound] = useState<{
    records: readonly NumberRecord[];
    days: readonly SpentDay[];
  } | null>(null);
  useEffect(() => {
    let isGone = false;
    void Promise.all([readRecords(), readSpentDays(Date.now())]).then(([records, days]) => {
      if (!isGone) setFound({ records, days });
    });
    return () => {
      isGone = true;
    };
  }, []);
  return <RecordsScreen found={found} onBack={onBack} />;
}
