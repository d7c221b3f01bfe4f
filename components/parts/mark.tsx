/** The product's mark: a SIM card whose contacts are a code field with the caret waiting in it. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="mark-card"
        d="M9 2h10.200a3 3 0 0 1 2.12.880l5.80 5.800A3 3 0 0 1 28 10.800V27a3 3 0 0 1-3 3H9a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5Z"
      />
      <rect className="mark-chip" x="8" y="13" width="16" height="11" rx="2.50" />
      <path className="mark-caret" d="M19.50 15.500v6" />
      <circle className="mark-digit" cx="11.80" cy="18.50" r="1.30" />
      <circle className="mark-digit" cx="15.70" cy="18.50" r="1.30" />
    </svg>
  );
}
