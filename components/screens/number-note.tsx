import { NoteDialog } from '../parts/note-dialog.tsx';
import { formatNumber } from '../parts/format.ts';
import type { CardBooking } from './booking-card.tsx';

/** What can be done with the note of a number. */
export interface NoteActs {
  /** Null: it is not being written any more. */
  onTypeNote: (bookingId: number, text: string | null) => void;
  onSetNote: (bookingId: number, note: string) => void;
}

/** The note of a number while it is being written. */
export function NumberNote({ booking, acts }: { booking: CardBooking; acts: NoteActs }) {
  const { bookingId, typedNote } = booking;
  return typedNote === null ? null : (
    <NoteDialog
      number={formatNumber(booking)}
      text={typedNote}
      onType={(text) => acts.onTypeNote(bookingId, text)}
      onSave={(text) => acts.onSetNote(bookingId, text)}
      onClose={() => acts.onTypeNote(bookingId, null)}
    />
  );
}
