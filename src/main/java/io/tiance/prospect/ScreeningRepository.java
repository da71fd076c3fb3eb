package io.tiance.prospect;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ScreeningRepository extends ListCrudRepository<Screening, Long> {
    String FREE = " and state = '进行' and (lease_until is null or lease_until <= :now)";

    @Query("select * from screening order by id desc limit :size offset :skip")
    List<Screening> newest(int size, long skip);

    @Query("select id from screening where 1 = 1" + FREE + " order by id")
    List<Long> free(Instant now);

    /** Takes it if it is still free: of two instances that try, one gets 1. */
    @Modifying
    @Query("update screening set lease_owner = :owner, lease_until = :until where id = :id" + FREE)
    int take(long id, String owner, Instant until, Instant now);

    /** Counts rows done and holds on to the lease; 0 when it was lost or the screening was cancelled. */
    @Modifying
    @Query("update screening set done = done + :more, lease_until = :until"
            + " where id = :id and lease_owner = :owner and state = '进行'")
    int progress(long id, String owner, int more, Instant until);

    @Modifying
    @Query("update screening set state = '完成', lease_until = null where id = :id and state = '进行' and done >= total")
    void completeIfDone(long id);

    @Modifying
    @Query("update screening set state = '已取消', lease_until = null where id = :id and state = '进行'")
    int cancel(long id);
}
