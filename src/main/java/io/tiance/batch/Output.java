package io.tiance.batch;

import java.io.Closeable;
import java.io.IOException;

/** Where results of a job go. */
interface Output extends Closeable {
    void write(BatchJob.Told one) throws IOException;

    /** Bytes that are safely written. */
    long flush() throws IOException;

    /** Called once after the last, with how many rows had mistakes and how many were not judged for another reason. */
    void finish(long refused, long failed) throws IOException;
}
