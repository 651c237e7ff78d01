package dev.ferrule.app;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends a command that all but lacks memory: Java then looks for some nearly all the time, and goes on for minutes before it
 * says that there is none.
 */
final class MemoryWatch implements Runnable, Thread.UncaughtExceptionHandler {

    /** Shorter commands never hear of it; what measures memory is not even loaded for them. */
    private static final Duration FIRST = Duration.ofSeconds(3);

    private static final Duration STEP = Duration.ofSeconds(1);

    /** In milliseconds: it was so for so long without a break. */
    private static final long LONG = 8_000;

    private long strained;

    /** For the rest of the process. */
    static void start() {
        MemoryWatch watch = new MemoryWatch();
        Thread.setDefaultUncaughtExceptionHandler(watch);
        Thread thread = new Thread(watch, "memory");
        thread.setDaemon(true);
        thread.start();
    }

    /** No thread ends with a stack trace. */
    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        end(failure);
    }

    private static void end(Throwable failure) {
        int exit = Subcommand.UNREADABLE;
        try {
            exit = Crash.report(failure);
            System.err.flush();
        } finally {
            Runtime.getRuntime().halt(exit);
        }
    }

    @Override
    public void run() {
        try {
            LockSupport.parkNanos(FIRST.toNanos());
            long before = collecting();
            long began = System.nanoTime();
            while (true) {
                LockSupport.parkNanos(STEP.toNanos());
                long now = System.nanoTime();
                long collected = collecting();
                MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
                if (isLacking((now - began) / 1_000_000, collected - before, heap.getUsed(), heap.getMax())) {
                    end(new OutOfMemoryError());
                }
                began = now;
                before = collected;
            }
        } catch (OutOfMemoryError | LinkageError e) {
            // There is not even enough left to watch, and the command itself is about to say so.
            strained = LONG;
        }
    }

    private static long collecting() {
        long millis = 0;
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            millis += Math.max(0, collector.getCollectionTime());
        }
        return millis;
    }

    /**
     * Whether memory has been lacking for long.
     *
     * @param elapsed milliseconds since this was asked last
     * @param collecting of them in which memory was looked for
     * @param used of the {@code most} bytes there may be
     */
    boolean isLacking(long elapsed, long collecting, long used, long most) {
        boolean now = collecting * 4 > elapsed * 3 && used > most - most / 5;
        strained = now ? strained + elapsed : 0;
        return strained >= LONG;
    }
}
