package io.tiance.batch;

import java.io.Closeable;
import java.io.IOException;

/** Where results of a job go. */
interface Output extends Closeable {
    void write(BatchJob.Judged one) throws IOException;

    /** Bytes that are safely written. */
    long flush() throws IOException;

    /** Called once after the last. */
    void finish(long notJudged) throws IOException;
}
