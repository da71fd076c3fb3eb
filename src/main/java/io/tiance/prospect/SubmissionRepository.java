package io.tiance.prospect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface SubmissionRepository extends ListCrudRepository<Submission, Long> {
    Optional<Submission> findByNumber(String number);

    @Query("select * from submission where status = :status or :status = '' order by received_at desc, id desc"
            + " limit :size offset :skip")
    List<Submission> newest(String status, int size, long skip);

    @Query("select count(*) from submission where status = :status or :status = ''")
    long count(String status);

    @Modifying
    @Query("delete from submission where retain_until < :today")
    int deletePast(LocalDate today);
}
