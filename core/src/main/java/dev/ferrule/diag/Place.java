package dev.ferrule.diag;

/** Where something was said; turned into line and column only when somebody asks. */
public sealed interface Place permits Span, Place.Offset {

    Span span();

    /** Finds line and column of a byte offset in a text. */
    interface Text {
        Span spanAt(long offset);
    }

    /**
     * A place in a text that is too large to count lines in advance.
     *
     * @param offset in bytes from the start of the text
     */
    record Offset(Text text, long offset) implements Place {
        @Override
        public Span span() {
            return text.spanAt(offset);
        }
    }
}
