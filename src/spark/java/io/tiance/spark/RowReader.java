package io.tiance.spark;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Makes of a row of Spark's a row as the batch knows it; null where there is nothing to judge. */
interface RowReader extends Serializable {
    io.tiance.batch.@Nullable Row read(Row row);
}
