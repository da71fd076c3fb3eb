package io.tiance.prospect;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AuditRepository extends ListCrudRepository<AuditEntry, Long> {
    @Query("select * from audit_entry where who = :who or :who = '' order by id desc" + " limit :size offset :skip")
    List<AuditEntry> newest(String who, int size, long skip);

    @Query("select count(*) from audit_entry where who = :who or :who = ''")
    long count(String who);

    @Modifying
    @Query("update audit_entry set subject = :subject, outcome = :outcome where id = :id")
    void end(long id, String subject, int outcome);
}
