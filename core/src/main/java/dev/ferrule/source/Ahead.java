package dev.ferrule.source;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of work that several threads do, and whose results one takes in the order of the pieces: what comes of them does
 * not depend on the threads. The one who takes works too while there is nothing to take.
 *
 * <p>Law: no more than {@link #MOST_AHEAD} results wait to be taken.
 */
public final class Ahead<R> implements AutoCloseable {

    private static final int MOST_AHEAD = 8;

    /** One beside the one who takes is enough for what is bound by memory, and for the machines that there are. */
    private static final int MOST_OTHERS = 3;

    private final int pieces;
    private final IntFunction<R> own;
    private final AtomicReferenceArray<@Nullable R> results;
    private final Object lock = new Object();
    private int begun;
    private int taken;
    private boolean closed;
    private @Nullable Throwable failed;

    /** @param worker makes for each thread what does a piece */
    public Ahead(int pieces, Supplier<IntFunction<R>> worker) {
        this.pieces = pieces;
        own = worker.get();
        results = new AtomicReferenceArray<>(pieces);
        int others =
                Math.min(Math.min(MOST_OTHERS, pieces - 1), Runtime.getRuntime().availableProcessors() - 1);
        for (int i = 0; i < others; i++) {
            IntFunction<R> theirs = worker.get();
            Thread.ofPlatform().daemon().start(() -> work(theirs));
        }
    }

    /** The result of the next piece. */
    public R next() {
        int piece = taken;
        R result = results.get(piece);
        while (result == null) {
            int other = begin(false);
            if (other >= 0) {
                done(other, own.apply(other));
            } else {
                await(piece);
            }
            result = results.get(piece);
        }
        synchronized (lock) {
            taken++;
            results.set(piece, null);
            lock.notifyAll();
        }
        return result;
    }

    private void work(IntFunction<R> worker) {
        try {
            for (int piece = begin(true); piece >= 0; piece = begin(true)) {
                done(piece, worker.apply(piece));
            }
        } catch (Throwable e) {
            // Whoever takes hears of it, memory that is lacking too.
            synchronized (lock) {
                failed = e;
                lock.notifyAll();
            }
        }
    }

    /** The number of a piece that nobody has begun; −1 when there is none, or none yet and nobody wants to wait. */
    private int begin(boolean wait) {
        synchronized (lock) {
            while (wait && !closed && begun < pieces && begun >= taken + MOST_AHEAD) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    throw interrupted(e);
                }
            }
            return closed || begun == pieces || begun >= taken + MOST_AHEAD ? -1 : begun++;
        }
    }

    private void done(int piece, R result) {
        synchronized (lock) {
            results.set(piece, result);
            lock.notifyAll();
        }
    }

    private void await(int piece) {
        synchronized (lock) {
            while (results.get(piece) == null && failed == null) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    throw interrupted(e);
                }
            }
            if (failed instanceof Error error) {
                throw error;
            }
            if (failed instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while others work", e);
    }

    /** Nobody begins another piece. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
    }
}
