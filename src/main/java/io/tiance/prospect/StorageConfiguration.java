package io.tiance.prospect;

import java.sql.JDBCType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** Moments are kept with their offset, so that machines in different time zones read the same one from both databases. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration extends AbstractJdbcConfiguration {
    @Override
    protected List<?> userConverters() {
        return List.of(new InstantWriter(), new OffsetReader());
    }

    @WritingConverter
    private static final class InstantWriter implements Converter<Instant, JdbcValue> {
        @Override
        public JdbcValue convert(Instant instant) {
            return JdbcValue.of(instant.atOffset(ZoneOffset.UTC), JDBCType.TIMESTAMP_WITH_TIMEZONE);
        }
    }

    @ReadingConverter
    private static final class OffsetReader implements Converter<OffsetDateTime, Instant> {
        @Override
        public Instant convert(OffsetDateTime moment) {
            return moment.toInstant();
        }
    }
}
