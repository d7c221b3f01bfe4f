import type { ReactNode } from 'react';

/** Drawn on 20 × 20 with a stroke of 1.6, in the colour of the text; always beside a word or under a named control. */
const icon = (paths: ReactNode) =>
  function Icon() {
    return (
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {paths}
      </svg>
    );
  };

export const BuyIcon = icon(<path d="M10 4v12M4 10h12" />);
export const NumbersIcon = icon(
  <path d="M6.5 2.8h5L15 6.3v9.4a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 5 15.7V4.3a1.5 1.5 0 0 1 1.5-1.5ZM8 10h4M8 13h4" />,
);
export const MessageIcon = icon(<path d="M3.5 4.5h13v9H9l-3.5 3v-3h-2ZM7 9h.1M10 9h.1M13 9h.1" />);
export const HistoryIcon = icon(
  <path d="M3.5 10A6.5 6.5 0 1 0 5.6 5.2L3.5 7M3.5 3.5V7H7M10 6.5V10l2.5 1.8" />,
);
export const SettingsIcon = icon(
  <>
    <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
    <circle cx="12" cy="6" r="2" />
    <circle cx="8" cy="14" r="2" />
  </>,
);
export const BackIcon = icon(<path d="M12 4.5 6.5 10l5.5 5.5" />);
export const SearchIcon = icon(
  <>
    <circle cx="9" cy="9" r="5" />
    <path d="m13 13 3.5 3.5" />
  </>,
);
export const CloseIcon = icon(<path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />);
export const CheckIcon = icon(<path d="m4.5 10.5 3.8 3.8 7.2-8" />);
export const CopyIcon = icon(<path d="M7.5 7.5h8v8h-8zM12.5 7.5v-3h-8v8h3" />);
export const InsertIcon = icon(
  <path d="M3.5 10h8M8.5 6.5 12 10l-3.5 3.5M12.5 4h2.8A1.2 1.2 0 0 1 16.5 5.2v9.6a1.2 1.2 0 0 1-1.2 1.2h-2.8" />,
);
export const ChevronIcon = icon(<path d="m5.5 8 4.5 4.5L14.5 8" />);
export const MoreIcon = icon(
  <>
    <circle className="dot" cx="4.5" cy="10" r="1.3" />
    <circle className="dot" cx="10" cy="10" r="1.3" />
    <circle className="dot" cx="15.5" cy="10" r="1.3" />
  </>,
);
export const RefreshIcon = icon(<path d="M16.5 10a6.5 6.5 0 1 1-2.1-4.8L16.5 7M16.5 3.5V7H13" />);
export const WarningIcon = icon(<path d="M10 3.2 17.5 16.3h-15ZM10 8.3v3.7M10 14.1v.2" />);
export const PanelIcon = icon(<path d="M3 4.5h14v11H3zM12 4.5v11" />);
export const ExternalIcon = icon(<path d="M8 4.5H4.5v11h11V12M11 4.5h4.5V9M15.5 4.5 9.5 10.5" />);
export const StarIcon = icon(
  <path d="m10 3 2.1 4.5 4.9.6-3.6 3.4.9 4.9-4.3-2.4-4.3 2.4.9-4.9L3 8.1l4.9-.6Z" />,
);
export const EyeIcon = icon(
  <>
    <path d="M2.5 10S5.3 4.8 10 4.8 17.5 10 17.5 10 14.7 15.2 10 15.2 2.5 10 2.5 10Z" />
    <circle cx="10" cy="10" r="2.3" />
  </>,
);
export const EyeOffIcon = icon(
  <path d="M2.5 10S5.3 4.8 10 4.8 17.5 10 17.5 10 14.7 15.2 10 15.2 2.5 10 2.5 10ZM4 16 16 4" />,
);
