package io.tiance.prospect;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ProspectRepository extends ListCrudRepository<Prospect, Long> {
    /** {@code like} is a lower-case pattern with {@code !} as its escape. */
    String MATCH = " from prospect where lower(name) like :like escape '!' or lower(credit_code) like :like escape '!'"
            + " or lower(street) like :like escape '!'";

    @Query("select *" + MATCH + " order by updated_at desc, id desc limit :size offset :skip")
    List<Prospect> search(String like, int size, long skip);

    @Query("select count(*)" + MATCH)
    long count(String like);

    List<Prospect> findByCreditCodeOrderById(String creditCode);

    @Modifying
    @Query("delete from prospect where demo = true")
    int deleteDemo();
}
