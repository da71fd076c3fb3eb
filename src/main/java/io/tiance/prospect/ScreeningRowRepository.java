package io.tiance.prospect;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ScreeningRowRepository extends ListCrudRepository<ScreeningRow, Long> {
    @Query("select * from screening_row where screening_id = :screening and state = '待判' order by line limit :size")
    List<ScreeningRow> waiting(long screening, int size);

    @Query("select * from screening_row where screening_id = :screening and line > :after order by line limit :size")
    List<ScreeningRow> after(long screening, int after, int size);

    Optional<ScreeningRow> findByScreeningIdAndLine(long screeningId, int line);
}
