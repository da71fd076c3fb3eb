package io.tiance.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads, works on all cores, and writes in the order read. As many pieces are under way as keep the cores busy and no more, so
 * memory does not grow with the input.
 */
final class Pipeline {
    private static final int PIECES_PER_THREAD = 4;

    private Pipeline() {}

    /** Gives pieces until there are none. Called from one thread only. */
    interface Source<I> {
        @Nullable
        I next() throws IOException;
    }

    /** Done by several threads at once. */
    interface Work<I, O> {
        O of(I piece);
    }

    /** Takes results in order. Called from one thread only. */
    interface Sink<O> {
        void accept(O result) throws IOException;
    }

    static <I, O> void run(Source<I> source, Work<I, O> work, Sink<O> sink, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<O>> underWay = new ArrayDeque<>();
        try {
            boolean more = true;
            while (more || !underWay.isEmpty()) {
                while (more && underWay.size() < threads * PIECES_PER_THREAD) {
                    I piece = source.next();
                    more = piece != null;
                    if (piece != null) {
                        underWay.add(pool.submit(() -> work.of(piece)));
                    }
                }
                if (!underWay.isEmpty()) {
                    sink.accept(underWay.remove().get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
