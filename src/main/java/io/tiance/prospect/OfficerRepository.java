package io.tiance.prospect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface OfficerRepository extends ListCrudRepository<Officer, Long> {
    Optional<Officer> findByUsername(String username);

    List<Officer> findAllByOrderByUsername();

    /** All of them, held until the transaction ends. */
    @Query("select * from officer order by id for update")
    List<Officer> lockAll();

    /** In one statement, so that attempts made at once are all counted. */
    @Modifying
    @Query("update officer set failed_attempts = failed_attempts + 1 where username = :username")
    int countFailure(String username);

    @Modifying
    @Query("update officer set locked_until = :until where username = :username")
    void lock(String username, Instant until);

    @Modifying
    @Query("update officer set failed_attempts = 0, locked_until = null where username = :username"
            + " and failed_attempts > 0")
    void forgetFailures(String username);
}
