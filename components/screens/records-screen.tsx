import { useState } from 'react';
import { sumUsd } from '@/utils/domain/money.ts';
import type { NumberRecord, SpentDay } from '@/utils/domain/records.ts';
import { Button } from '../parts/button.tsx';
import { formatCountry, formatDate, formatService, formatUsd, formatWait } from '../parts/format.ts';
import { HistoryIcon } from '../parts/icons.tsx';
import { RegionMark } from '../parts/region-mark.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { translate } from '../parts/translate.ts';

/** What worked for the person, from what is kept in this browser: no other number of the provider's is known here. */
export function RecordsScreen({
  found,
  onBack,
}: {
  /** Null while it is read. */
  found: { records: readonly NumberRecord[]; days: readonly SpentDay[] } | null;
  onBack: () => void;
}) {
  return (
    <div className="screen records">
      <ScreenHead title={translate('records_title')} onBack={onBack} />
      <div className="screen-body" tabIndex={0}>
        {found === null ? (
          <div className="empty" role="status">
            <span className="spinner" aria-hidden="true" />
          </div>
        ) : found.records.length === 0 ? (
          <div className="empty empty-tall">
            <HistoryIcon />
            <p className="empty-title">{translate('history_none')}</p>
            <p>{translate('records_none')}</p>
          </div>
        ) : (
          <>
            <Month days={found.days} />
            <Records records={found.records} />
          </>
        )}
      </div>
    </div>
  );
}

function Month({ days }: { days: readonly SpentDay[] }) {
  const totalUsd = sumUsd(days.map(({ spentUsd }) => spentUsd));
  const most = days.reduce<SpentDay | null>(
    (best, day) => (best === null || day.spentUsd > best.spentUsd ? day : best),
    null,
  );
  const first = days[0];
  const last = days.at(-1);
  return (
    <section className="group" aria-labelledby="records-month">
      <h2 id="records-month">{translate('records_month')}</h2>
      <p className="price">{formatUsd(totalUsd)}</p>
      {most === null || most.spentUsd === 0 || first === undefined || last === undefined ? null : (
        <figure className="bars-frame">
          <div
            className="bars"
            role="img"
            aria-label={translate('records_most', formatUsd(most.spentUsd), formatDate(most.startsAt))}
          >
            {days.map(({ startsAt, spentUsd }) => (
              <span
                key={startsAt}
                className="bar"
                title={`${formatDate(startsAt)}: ${formatUsd(spentUsd)}`}
                data-empty={spentUsd === 0 ? true : undefined}
                style={{ blockSize: `${(100 * spentUsd) / most.spentUsd}%` }}
              />
            ))}
          </div>
          <figcaption className="bars-ends">
            <span>{formatDate(first.startsAt)}</span>
            <span>{formatDate(last.startsAt)}</span>
          </figcaption>
        </figure>
      )}
    </section>
  );
}

const pageLength = 20;

function Records({ records }: { records: readonly NumberRecord[] }) {
  const [length, setLength] = useState(pageLength);
  return (
    <section className="group" aria-labelledby="records-kinds">
      <h2 id="records-kinds">{translate('records_kinds')}</h2>
      <table className="records-table">
        <thead>
          <tr>
            <th scope="col">{translate('service')}</th>
            <th scope="col">{translate('records_answered')}</th>
            <th scope="col">{translate('records_wait')}</th>
            <th scope="col">{translate('records_spent')}</th>
          </tr>
        </thead>
        <tbody>
          {records.slice(0, length).map((record) => (
            <RecordRow key={`${record.service} ${record.country} ${record.providerName}`} record={record} />
          ))}
        </tbody>
      </table>
      {records.length > length ? (
        <Button onPress={() => setLength(length + pageLength)}>{translate('records_more')}</Button>
      ) : null}
    </section>
  );
}

function RecordRow({ record }: { record: NumberRecord }) {
  const { service, country, providerName, numberCount, answeredCount, medianWaitMs, spentUsd } = record;
  return (
    <tr>
      <th scope="row">
        <span className="product-service">{formatService(service)}</span>
        <span className="product-facts">
          <RegionMark country={country} />
          <span>{[formatCountry(country), providerName].filter((fact) => fact !== '').join(' · ')}</span>
        </span>
      </th>
      <td>
        {translate('records_of', answeredCount, numberCount)}
        <span className="share" aria-hidden="true">
          <span style={{ inlineSize: `${(100 * answeredCount) / numberCount}%` }} />
        </span>
      </td>
      <td>{medianWaitMs === null ? '–' : formatWait(medianWaitMs)}</td>
      <td>{formatUsd(spentUsd)}</td>
    </tr>
  );
}
