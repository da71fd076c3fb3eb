package io.tiance.prospect;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ScreeningRepository extends ListCrudRepository<Screening, Long> {
    String OPEN = " and state in ('待运行', '运行中')";
    String FREE = OPEN + " and (lease_until is null or lease_until <= :now)";

    @Query("select * from screening order by id desc limit :size offset :skip")
    List<Screening> newest(int size, long skip);

    @Query("select id from screening where 1 = 1" + FREE + " order by id")
    List<Long> free(Instant now);

    /** Takes it if it is still free: of two instances that try, one gets 1. */
    @Modifying
    @Query("update screening set state = '运行中', lease_owner = :owner, lease_until = :until, begun_at = :now,"
            + " begun_done = done where id = :id" + FREE)
    int take(long id, String owner, Instant until, Instant now);

    /** Counts rows done and holds on to the lease; 0 when it was lost or the screening was stopped. */
    @Modifying
    @Query("update screening set done = done + :more, lease_until = :until"
            + " where id = :id and lease_owner = :owner and state = '运行中'")
    int progress(long id, String owner, int more, Instant until);

    @Modifying
    @Query("update screening set state = '已完成', lease_until = null, ended_at = :now" + " where id = :id" + OPEN
            + " and done >= total")
    void completeIfDone(long id, Instant now);

    @Modifying
    @Query("update screening set lease_until = null where id = :id and lease_owner = :owner")
    void release(long id, String owner);

    @Modifying
    @Query("update screening set state = '已取消', lease_until = null, ended_at = :now where id = :id" + OPEN)
    int cancel(long id, Instant now);

    @Modifying
    @Query("update screening set state = '失败', trouble = :trouble, lease_until = null, ended_at = :now"
            + " where id = :id and lease_owner = :owner" + OPEN)
    void fail(long id, String owner, String trouble, Instant now);

    @Modifying
    @Query("update screening set state = '待运行', options = :options, done = faulty, begun_at = null, begun_done = 0,"
            + " ended_at = null, trouble = '', lease_owner = '', lease_until = null"
            + " where id = :id and state in ('已完成', '已取消', '失败')")
    int again(long id, String options);

    @Modifying
    @Query("update screening_row set state = '待判', error = '', marks = '', result = null"
            + " where screening_id = :id and state <> '有误'")
    void forget(long id);

    @Modifying
    @Query("delete from screening_near where screening_id = :id")
    void forgetNear(long id);
}
