/** The product's mark: a SIM card whose contacts are a code field with the caret waiting in it. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="mark-card"
        d="M9 2h10.2a3 3 0 0 1 2.12.88l5.8 5.8A3 3 0 0 1 28 10.8V27a3 3 0 0 1-3 3H9a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5Z"
      />
      <rect className="mark-chip" x="7.5" y="12.5" width="17" height="12" rx="2.7" />
      <path className="mark-caret" d="M19.8 15.5v6" />
      <circle className="mark-digit" cx="11.6" cy="18.5" r="1.5" />
      <circle className="mark-digit" cx="15.9" cy="18.5" r="1.5" />
    </svg>
  );
}
