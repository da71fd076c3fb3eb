package io.tiance.spark;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Columns of what is passed on and written. */
final class Layout {
    /** The file a row comes from; its URI until it is judged. */
    static final String SOURCE = "source";
    /** Number of the row in it: as the command line counts; in Parquet, where there is no header, from 1. */
    static final String ROW = "row";
    /** Digits behind the point of a score; one that has more is no verdict but a failure, never rounded. */
    static final int SCORE_SCALE = 6;

    private static final DataType SCORE = DataTypes.createDecimalType(18, SCORE_SCALE);
    private static final DataType TEXTS = DataTypes.createArrayType(DataTypes.StringType, false);

    static final StructType POLICY = new StructType()
            .add("policy", DataTypes.StringType, false)
            .add("status", DataTypes.StringType, false)
            .add("word", DataTypes.StringType, false)
            .add("score_min", SCORE, true)
            .add("score_max", SCORE, true)
            .add("missing", TEXTS, false)
            .add("blockers", TEXTS, false);

    static final StructType MISTAKE = new StructType()
            .add("column", DataTypes.StringType, false)
            .add("header", DataTypes.StringType, false)
            .add("value", DataTypes.StringType, false)
            .add("reason", DataTypes.StringType, false)
            .add("suggestion", DataTypes.StringType, false);

    /** One enterprise; policies are null exactly where there are mistakes. */
    static final StructType JUDGED = new StructType()
            .add(SOURCE, DataTypes.StringType, false)
            .add(ROW, DataTypes.LongType, false)
            .add("name", DataTypes.StringType, true)
            .add("credit_code", DataTypes.StringType, true)
            .add("policies", DataTypes.createArrayType(POLICY, false), true)
            .add("mistakes", DataTypes.createArrayType(MISTAKE, false), false)
            .add("failed", DataTypes.BooleanType, false);

    private Layout() {}
}
