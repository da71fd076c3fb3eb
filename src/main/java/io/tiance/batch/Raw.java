package io.tiance.batch;

/**
 * What a cell may hold besides a String, a BigDecimal, a Boolean, a LocalDate and null: kinds of content that only a sheet
 * knows.
 */
sealed interface Raw {
    /** A number shown as a percentage: 0.05 shown as 5%. {@code number} is what is shown: 5. */
    record Percent(java.math.BigDecimal number) implements Raw {
        @Override
        public String toString() {
            return number.toPlainString() + "%";
        }
    }

    /** What is refused whatever the column: a formula, an error value. */
    record Refused(String value, String reason, String suggestion) implements Raw {
        @Override
        public String toString() {
            return value;
        }
    }
}
